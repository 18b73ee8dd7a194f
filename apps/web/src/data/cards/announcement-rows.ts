import type { ListScope } from '@civic/content/cache-tags';
import type { SiteLanguage } from '@civic/content/site-languages';
import { visibilityAt } from '@civic/content/visibility';

import { readList, type Row } from '../documents/lists';
import { markTransitions } from '../documents/page-marks';

export type AnnouncementRow = Row<'announcements'> & { state: 'coming-soon' | 'live' };

/**
 * The announcements that are public at the instant `now` (ms, UTC), newest first, without ended ones, whatever their address
 * serves. The page is valid until the first of all of them, shown or not, changes its state.
 */
export async function readAnnouncementRows(
  locale: SiteLanguage,
  now: number,
  scope?: ListScope,
): Promise<AnnouncementRow[]> {
  const rows = await readList('announcements', locale, scope);
  await markTransitions('announcements', rows, now);
  return rows
    .flatMap((row) => {
      const visibility = visibilityAt('announcements', row, now);
      if (visibility !== 'shown' && visibility !== 'teaser') return [];
      return [{ ...row, state: visibility === 'shown' ? ('live' as const) : ('coming-soon' as const) }];
    })
    .sort((one, other) => (other.publishAt ?? '').localeCompare(one.publishAt ?? '') || one.id.localeCompare(other.id));
}
