import { isRow, textOf } from '../platform/rows/raw-row';
import type { DeliveryError } from './delivery';

/** The text of an error with that of its cause, in which `fetch` reports the reason. */
function describeError(error: unknown): string {
  if (!isRow(error)) return String(error);
  const cause = isRow(error.cause) ? error.cause : undefined;
  return textOf(cause?.message) ?? textOf(cause?.code) ?? textOf(error.message) ?? String(error);
}

/** A request without an answer: too slow, or unreachable. */
export function networkError(url: string, error: unknown): DeliveryError {
  const isTimeout = isRow(error) && error.name === 'TimeoutError';
  return { code: isTimeout ? 'timeout' : 'unreachable', url, detail: describeError(error) };
}
