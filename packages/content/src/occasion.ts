import { periodOf } from './expected-period';
import { wallTimeOf } from './zoned';

/** The time at which something takes place, as it is stored. For whole days only the dates count, in the site's zone. */
export interface Occasion {
  /** ISO 8601, UTC. */
  start?: string | null;
  end?: string | null;
  allDay?: boolean | null;
}

/** From `start` on and before `end`; ms since the epoch. */
export interface Span {
  start: number;
  end: number;
}

export type OccasionStage = 'upcoming' | 'under-way' | 'past';

const dayOf = (instant: number, timeZone: string): Span | null =>
  Number.isFinite(instant) ? periodOf({ precision: 'day', date: new Date(instant).toISOString() }, timeZone) : null;

const instantIn = (value: string | null | undefined) => (value ? Date.parse(value) : Number.NaN);

/**
 * The start and end of an occasion in the zone (an IANA name); `null` if its start is invalid. Without an end, or with one
 * before its start, it lasts until the end of its first day. @throws RangeError for an unknown zone.
 */
export function spanOf(occasion: Occasion, timeZone: string): Span | null {
  const start = instantIn(occasion.start);
  const end = instantIn(occasion.end);
  const firstDay = dayOf(start, timeZone);
  if (firstDay === null) return null;
  if (!occasion.allDay) return { start, end: end > start ? end : firstDay.end };
  const lastDay = end > start ? (dayOf(end, timeZone) ?? firstDay) : firstDay;
  return { start: firstDay.start, end: lastDay.end };
}

/** The stage at the instant `at` (ms, UTC); a boundary belongs to the later stage. */
export function stageOf({ start, end }: Span, at: number): OccasionStage {
  if (at >= end) return 'past';
  return at >= start ? 'under-way' : 'upcoming';
}

/** The next instant after `at` (ms, UTC) at which the stage changes; `undefined` once it is past. */
export const nextStageAt = ({ start, end }: Span, at: number): number | undefined =>
  [start, end].find((bound) => bound > at);

/** The first and the last day of a span in the zone, such as `2027-05-12`. */
export function daysOf({ start, end }: Span, timeZone: string): { first: string; last: string } {
  const dayAt = (instant: number) => wallTimeOf(instant, timeZone).slice(0, 10);
  return { first: dayAt(start), last: dayAt(end - 1) };
}
