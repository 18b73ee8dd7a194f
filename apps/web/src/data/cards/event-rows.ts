import type { ListScope } from '@civic/content/cache-tags';
import { nextStageAt, spanOf, stageOf, type Occasion } from '@civic/content/occasion';
import type { SiteLanguage } from '@civic/content/site-languages';
import { visibilityAt } from '@civic/content/visibility';

import { readList, type Row } from '../documents/lists';
import { markTransitions } from '../documents/page-marks';
import { getSite } from '../globals/site';
import { earliest } from '../store/earliest';
import { markUntil } from '../store/page-tags';

/** The fields that determine an event's place in the list. */
interface StagedRow extends Occasion {
  id: string;
}

interface Staged<Row> {
  /** Current and upcoming events, the soonest first. */
  upcoming: Row[];
  /** Past events, the latest first. */
  past: Row[];
  /** The next instant (ms, UTC) at which one of them begins or ends. */
  nextChange: number | undefined;
}

/** The events at the instant `now` (ms, UTC), split into upcoming and past; those with an unreadable start are left out. */
export function byStage<Row extends StagedRow>(rows: readonly Row[], timeZone: string, now: number): Staged<Row> {
  const timed = rows.flatMap((row) => {
    const span = spanOf(row, timeZone);
    return span === null ? [] : [{ row, span }];
  });
  const ordered = timed.toSorted(
    (one, other) =>
      one.span.start - other.span.start || one.span.end - other.span.end || one.row.id.localeCompare(other.row.id),
  );
  const isPast = ({ span }: (typeof timed)[number]) => stageOf(span, now) === 'past';
  const rowsOf = (entries: typeof timed) => entries.map(({ row }) => row);
  return {
    upcoming: rowsOf(ordered.filter((entry) => !isPast(entry))),
    past: rowsOf(ordered.filter(isPast).toReversed()),
    nextChange: earliest(timed.map(({ span }) => nextStageAt(span, now))),
  };
}

/**
 * The events that visitors may see at the instant `now` (ms, UTC), without those whose window has ended. The page is valid
 * until the first of all of them, shown or not, appears or ends. @throws ContentUnavailableError
 */
export async function readEventRows(locale: SiteLanguage, now: number, scope?: ListScope): Promise<Row<'events'>[]> {
  const rows = await readList('events', locale, scope);
  await markTransitions('events', rows, now);
  return rows.filter((row) => visibilityAt('events', row, now) === 'shown');
}

/** The ids of these events, split into upcoming and past. The page is valid until the next of them begins or ends. */
export async function readStagedIds(
  locale: SiteLanguage,
  now: number,
  scope?: ListScope,
): Promise<{ upcoming: string[]; past: string[] }> {
  const [{ timeZone }, rows] = await Promise.all([getSite(locale), readEventRows(locale, now, scope)]);
  const { upcoming, past, nextChange } = byStage(rows, timeZone, now);
  await markUntil(nextChange);
  return { upcoming: upcoming.map(({ id }) => id), past: past.map(({ id }) => id) };
}
