import { AsyncLocalStorage } from 'node:async_hooks';

import { processWide } from '../process-wide';
import { isTransient } from './is-transient';

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
