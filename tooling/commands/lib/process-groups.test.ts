import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';

const sixDigits = () => String(randomInt(100_000, 900_000));
/** Each started process has a number in its arguments that stands in those of no other, such as a browser's, so that it can be found. */
const seconds = () => `${sixDigits()}.${sixDigits()}`;
const shell = (sleep: string, trap = '') => `launch('sh', ['-c', '${trap} sleep ${sleep} & sleep ${sleep}; wait']);`;
const node = (sleep: string) => `launch(process.execPath, ['-e', 'setInterval(() => {}, 1000); // ${sleep}']);`;
const script = (launches: string[]) => `
  import { launch } from '${path.join(__dirname, 'process-groups.mjs')}';
  import { stopOnSignals } from '${path.join(__dirname, 'stopping.mjs')}';
  stopOnSignals({ exitCode: () => 7 });
  ${launches.join('\n')}
  setInterval(() => {}, 1000);
  setTimeout(() => console.log('ready'), 500);
`;

function processes(mark: string): number {
  const lines = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.includes(mark) && !line.includes('stopOnSignals')).length;
}

async function start(sleep: string, launches: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script(launches)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  await eventually(() => processes(sleep) >= launches.length);
  return child;
}

async function eventually(probe: () => boolean) {
  for (let tries = 0; tries < 400 && !probe(); tries += 1) await new Promise((done) => setTimeout(done, 50));
  expect(probe()).toBe(true);
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends all that was started, then the command',
  async (signal) => {
    const sleep = seconds();
    const child = await start(sleep, [node(sleep)]);
    child.kill(signal);
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(7);
    expect(processes(sleep)).toBe(0);
  },
);

test('a signal that npm repeats at once is one signal; a later one kills what does not listen', async () => {
  const sleep = seconds();
  const child = await start(sleep, [shell(sleep, 'trap "" TERM;')]);
  child.kill('SIGINT');
  child.kill('SIGTERM');
  await new Promise((done) => setTimeout(done, 900));
  expect(child.exitCode).toBeNull();
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(130);
  await eventually(() => processes(sleep) === 0);
});

test('Node.js programs end themselves when the command was killed', async () => {
  const sleep = seconds();
  const child = await start(sleep, [node(sleep)]);
  child.kill('SIGKILL');
  await once(child, 'exit');
  await eventually(() => processes(sleep) === 0);
});
