import type { PayloadRequest } from 'payload';

import { asOfFrom } from './site-principal';

const key = 'readInstant';

type Reading = Pick<PayloadRequest, 'context'> & { user?: PayloadRequest['user'] };

/**
 * The instant (ms since the epoch, UTC) at which a request reads, the same for all of its checks: the clock that lets a document
 * through must be the one that opens its body and says so. It is now, unless the site looks at a moment to come for somebody who may.
 */
export function instantOf({ context, user = null }: Reading): number {
  context[key] ??= asOfFrom({ user })?.at ?? Date.now();
  return context[key] as number;
}
