import { nextStageAt, spanOf, stageOf, type Occasion } from '@civic/content/occasion';

import { earliest } from '../store/earliest';

/** What decides where an event stands in the list. */
interface StagedRow extends Occasion {
  id: string;
}

interface Staged<Row> {
  /** Those that are not over, the soonest first. */
  upcoming: Row[];
  /** The latest first. */
  past: Row[];
  /** The next instant (ms, UTC) at which one of them begins or is over. */
  nextChange: number | undefined;
}

/** The events at the instant `now` (ms, UTC), upcoming and past apart; those without a start that can be read are left out. */
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
