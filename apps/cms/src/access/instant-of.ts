import type { PayloadRequest } from 'payload';

import { productNow } from '../platform/clock';
import { asOfFrom } from './site-principal';

const key = 'readInstant';

type Reading = Pick<PayloadRequest, 'context'> & { user?: PayloadRequest['user'] };

/**
 * The instant (ms since the epoch, UTC) at which a request reads, the same for all of its checks: one clock must decide whether a
 * document is visible and whether its body is open. It is now, unless the site holds a grant for a future moment.
 */
export function instantOf({ context, user = null }: Reading): number {
  context[key] ??= asOfFrom({ user })?.at ?? productNow();
  return context[key] as number;
}
