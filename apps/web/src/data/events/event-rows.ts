import type { SiteLanguage } from '@civic/content/site-languages';
import { visibilityAt } from '@civic/content/visibility';

import { readList, type Row } from '../documents/lists';
import { markTransitions } from '../documents/transitions';

/**
 * The events that visitors may see at the instant `now` (ms, UTC), without those whose window has ended. The page is valid
 * until the first of all of them, shown or not, appears or ends. @throws ContentUnavailableError
 */
export async function readEventRows(locale: SiteLanguage, now: number): Promise<Row<'events'>[]> {
  const rows = await readList('events', locale);
  await markTransitions('events', rows, now);
  return rows.filter((row) => visibilityAt('events', row, now) === 'shown');
}
