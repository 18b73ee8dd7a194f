import { clockState } from '@civic/content/clock';

import { cmsClockOffset } from '../../../data/store/cms-clock';

export const dynamic = 'force-dynamic';

/** Reports that the process responds at all, and how far the clock of the CMS is ahead of its own. */
export function GET(): Response {
  return Response.json(
    { status: 'ok', clock: clockState(cmsClockOffset()) },
    { headers: { 'cache-control': 'no-store' } },
  );
}
