import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

import { processWide } from '../process-wide';
import { runAttempt } from './turns';

interface Scope {
  transient: unknown;
}

const scopes = processWide('retry-scope', () => new AsyncLocalStorage<Scope>());

/**
 * Stores an error that calls for a retry of the transaction. Payload's REST layer turns every error into a response, which no
 * longer contains it.
 */
export function noteTransient(error: unknown): void {
  const scope = scopes.getStore();
  if (scope && isTransient(error)) scope.transient = error;
}

/** Runs `work` and returns whether a transaction in it was lost to another one. */
export async function watchTransients<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; transient: unknown }> {
  const scope: Scope = { transient: undefined };
  const result = await scopes.run(scope, work);
  return { result, transient: scope.transient };
}

interface MongoErrorLike {
  code?: unknown;
  hasErrorLabel?: (label: string) => boolean;
  cause?: unknown;
}

const writeConflict = 112;

/**
 * Whether an error, or its cause, means "another transaction was in the way: do the whole transaction again". No error of SQLite
 * does, because its writers queue.
 */
export function isTransient(error: unknown): boolean {
  for (let current = error, depth = 0; typeof current === 'object' && current !== null && depth < 10; depth += 1) {
    const { code, hasErrorLabel, cause } = current as MongoErrorLike;
    if (code === writeConflict) return true;
    if (typeof hasErrorLabel === 'function' && hasErrorLabel.call(current, 'TransientTransactionError')) return true;
    current = cause;
  }
  return false;
}

/** Number of attempts before a transaction's conflict is passed on. */
export const maxAttempts = 12;

const firstMs = 10;
const longestMs = 500;

/**
 * The wait before the next attempt, in milliseconds: doubling, bounded, and random so that attempts that collided do not collide
 * again. @param attempt the number of the attempt that failed, from 1.
 */
export function backoffMs(attempt: number, random: () => number = Math.random): number {
  const ceiling = Math.min(longestMs, firstMs * 2 ** attempt);
  return ceiling / 4 + random() * ceiling * 0.75;
}

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
