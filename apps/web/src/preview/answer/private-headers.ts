import type { AsOfGrant } from '@civic/content/as-of';

import { contentSecurityPolicy } from '../../platform/security-headers';
import { nodeEnvironment } from '../../platform/node-environment';

/** Headers against caching and indexing; only the admin may embed the page, and only for members of staff. */
export function privateHeaders(grant: AsOfGrant): Record<string, string> {
  const isStaff = grant.kind === 'session';
  const policy = contentSecurityPolicy(nodeEnvironment(), isStaff ? [new URL(grant.cms).origin] : undefined);
  return {
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex, nofollow',
    [policy.key]: policy.value,
    // The admin communicates with a window that it has opened itself.
    'cross-origin-opener-policy': isStaff ? 'unsafe-none' : 'same-origin',
    'referrer-policy': 'same-origin',
    ...(!isStaff && { 'x-frame-options': 'DENY' }),
  };
}
