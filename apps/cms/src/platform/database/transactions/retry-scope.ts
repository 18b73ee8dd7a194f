import { AsyncLocalStorage } from 'node:async_hooks';

import { processWide } from '../process-wide';
import { isTransient } from './is-transient';

interface Scope {
  transient: unknown;
}

const scopes = processWide('retry-scope', () => new AsyncLocalStorage<Scope>());

/**
 * Remembers an error that asks for the transaction to be done again. Payload's REST layer turns every error into a
 * response, which no longer tells.
 */
export function noteTransient(error: unknown): void {
  const scope = scopes.getStore();
  if (scope && isTransient(error)) scope.transient = error;
}

/** Runs `work` and says whether a transaction in it was lost to another one. */
export async function watchTransients<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; transient: unknown }> {
  const scope: Scope = { transient: undefined };
  const result = await scopes.run(scope, work);
  return { result, transient: scope.transient };
}
