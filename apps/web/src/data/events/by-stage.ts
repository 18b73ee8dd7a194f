import { nextStageAt, spanOf, stageOf, type Occasion } from '@civic/content/occasion';

import { earliest } from '../store/earliest';

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
