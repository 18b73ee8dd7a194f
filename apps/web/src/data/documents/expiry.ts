import { webAddress } from '@civic/content/web-address';

/** The fields that determine the outcome at the end of a windowed document. */
interface Expiring {
  expireOutcome?: 'archived' | 'withdrawn' | 'redirected' | 'gone' | null;
  expireReason?: string | null;
  expireTarget?: string | null;
}

/** The replacement at the address of an ended document. */
export interface ExpiryView {
  outcome: 'archived' | 'withdrawn' | 'redirected';
  reason: string | null;
  /** A path or URL; only with `redirected`. */
  target: string | null;
}

/** The replacement at the address of an ended document; `null` if there is none. */
export function expiryOf({ expireOutcome: outcome, expireReason, expireTarget }: Expiring): ExpiryView | null {
  if (!outcome || outcome === 'gone') return null;
  return {
    outcome,
    reason: expireReason ?? null,
    target: outcome === 'redirected' ? webAddress(expireTarget) : null,
  };
}
