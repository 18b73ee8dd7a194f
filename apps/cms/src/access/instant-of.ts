import type { PayloadRequest } from 'payload';

const key = 'readInstant';

/**
 * The instant (ms since the epoch, UTC) at which a request reads, the same for all of its checks: the clock that lets a document
 * through must be the one that opens its body and says so.
 */
export function instantOf({ context }: Pick<PayloadRequest, 'context'>): number {
  context[key] ??= Date.now();
  return context[key] as number;
}
