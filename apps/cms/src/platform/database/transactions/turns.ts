import { processWide } from '../process-wide';

/** Runs work one after the other, in the order of submission. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const run = this.#last.then(work);
    // A failure is for its owner to handle; the next turn comes all the same.
    this.#last = run.catch(() => undefined);
    return run;
  }
}

const patience = 3;
const turns = processWide('retry-turns', () => new Turns());

/**
 * Runs an attempt. Attempts of this process that have lost several times run one at a time from then on: a crowd competing for the
 * same document would otherwise keep colliding.
 */
export function runAttempt<Result>(attempt: number, work: () => Promise<Result>): Promise<Result> {
  return attempt <= patience ? work() : turns.take(work);
}
