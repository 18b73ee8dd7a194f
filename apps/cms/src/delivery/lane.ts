import type { DeliveryError } from './delivery';
import type { SendOutcome } from './send';

export type Lane = (task: () => Promise<SendOutcome>) => Promise<SendOutcome>;

interface Waiting {
  task: () => Promise<SendOutcome>;
  resolve: (outcome: SendOutcome) => void;
}

const isSilence = ({ code }: DeliveryError) => code === 'unreachable' || code === 'timeout';

/**
 * The connection to one instance of the site: at most `limit` requests at a time, the newest waiting ones first, so that a fresh
 * edit does not queue behind a backlog; their order does no harm to the site. While the instance does not answer, one request at a
 * time tries it and the others fail at once, so that nothing piles up behind a hanging instance. `onRecovery` is called when it
 * answers again.
 */
export function createLane(limit: number, onRecovery: () => void = () => undefined): Lane {
  const queue: Waiting[] = [];
  let active = 0;
  let silence: DeliveryError | undefined;

  function note(outcome: SendOutcome) {
    const before = silence;
    silence = !outcome.ok && isSilence(outcome.error) ? outcome.error : undefined;
    if (before && !silence) onRecovery();
  }

  async function run({ task, resolve }: Waiting) {
    active += 1;
    const outcome = await task();
    active -= 1;
    note(outcome);
    resolve(outcome);
    advance();
  }

  function advance() {
    while (active < (silence ? 1 : limit)) {
      const next = queue.pop();
      if (!next) return;
      void run(next);
    }
    const error = silence;
    if (error) queue.splice(0).forEach(({ resolve }) => resolve({ ok: false, error }));
  }

  return (task) =>
    new Promise((resolve) => {
      queue.push({ task, resolve });
      advance();
    });
}
