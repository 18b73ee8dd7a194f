import { setTimeout as sleep } from 'node:timers/promises';

import { backoffMs, maxAttempts } from './backoff';
import { isTransient } from './is-transient';
import { runAttempt } from './turns';

/**
 * Repeats the whole of `work` while it fails because another transaction was in the way (MongoDB never retries automatically).
 * `work` must open its own transaction on a new request each time, and must do no harm outside the database before its commit.
 * @throws the last error, after a bounded number of attempts, and every other error at once.
 */
export async function retryTransaction<Result>(work: (attempt: number) => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runAttempt(attempt, () => work(attempt));
    } catch (error) {
      if (attempt >= maxAttempts || !isTransient(error)) throw error;
      await sleep(backoffMs(attempt));
    }
  }
}
