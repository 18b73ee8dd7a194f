import type { DeliveryError } from './delivery';

/** The text of an error with that of its cause, which is where `fetch` says what happened. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  const code = 'code' in cause ? String(cause.code) : undefined;
  return cause.message || code || error.message;
}

/** A request that got no answer: too slow, or nobody there. */
export function networkError(url: string, error: unknown): DeliveryError {
  const isTimeout = error instanceof Error && error.name === 'TimeoutError';
  return { code: isTimeout ? 'timeout' : 'unreachable', url, detail: describeError(error) };
}
