import type { Server } from '../../e2e/harness/server';
import { pause } from '../../e2e/harness/wait';
import type { Absence } from './history';
import { between } from './random';

/** Time between two faults of one process, and how long each lasts, ms. */
const calm = [2000, 9000] as const;
const stopped = [300, 3000] as const;
const dead = [100, 1500] as const;

async function kill(server: Server, random: () => number): Promise<void> {
  await server.stop('SIGKILL');
  await pause(between(random, ...dead));
  await server.start();
}

async function freeze({ pid }: Server, random: () => number): Promise<void> {
  if (pid === undefined) return;
  process.kill(pid, 'SIGSTOP');
  await pause(between(random, ...stopped));
  process.kill(pid, 'SIGCONT');
}

/** Kills and freezes the processes at random, each by itself, until told to stop; leaves all of them running. */
export function injectFaults(servers: Server[], random: () => number) {
  const absences: Absence[] = [];
  let isOver = false;
  const lanes = servers.map(async (server, process) => {
    for (;;) {
      await pause(between(random, ...calm));
      if (isOver) return;
      const kind = random() < 0.5 ? 'kill' : 'stop';
      const from = Date.now();
      const absence: Absence = { process, kind, from, to: Infinity };
      absences.push(absence);
      await (kind === 'kill' ? kill : freeze)(server, random);
      absence.to = Date.now();
    }
  });
  return {
    absences,
    async stop() {
      isOver = true;
      await Promise.all(lanes);
    },
  };
}
