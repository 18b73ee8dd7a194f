import { webAddress } from '@civic/content/web-address';

import type { RawDocuments } from '../documents/raw-documents';

/** What stands at the address of an announcement whose time is over. */
export interface ExpiryView {
  outcome: 'archived' | 'withdrawn' | 'redirected';
  reason: string | null;
  /** A path or URL; only with `redirected`. */
  target: string | null;
}

/** What stands at the address of an announcement whose time is over; `null` when nothing does. */
export function expiryOf(announcement: RawDocuments['announcements']): ExpiryView | null {
  const { expireOutcome: outcome, expireReason, expireTarget } = announcement;
  if (!outcome || outcome === 'gone') return null;
  return {
    outcome,
    reason: expireReason ?? null,
    target: outcome === 'redirected' ? webAddress(expireTarget) : null,
  };
}
