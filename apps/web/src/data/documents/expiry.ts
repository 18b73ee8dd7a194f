import { webAddress } from '@civic/content/web-address';

/** The fields of a document with a window that say what becomes of it at its end. */
interface Expiring {
  expireOutcome?: 'archived' | 'withdrawn' | 'redirected' | 'gone' | null;
  expireReason?: string | null;
  expireTarget?: string | null;
}

/** What stands at the address of a document whose time is over. */
export interface ExpiryView {
  outcome: 'archived' | 'withdrawn' | 'redirected';
  reason: string | null;
  /** A path or URL; only with `redirected`. */
  target: string | null;
}

/** What stands at the address of a document whose time is over; `null` when nothing does. */
export function expiryOf({ expireOutcome: outcome, expireReason, expireTarget }: Expiring): ExpiryView | null {
  if (!outcome || outcome === 'gone') return null;
  return {
    outcome,
    reason: expireReason ?? null,
    target: outcome === 'redirected' ? webAddress(expireTarget) : null,
  };
}
