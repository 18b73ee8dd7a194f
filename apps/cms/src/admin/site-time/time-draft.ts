import { yearFault, type DateFault } from '@civic/content/written-date';
import { instantOf, isWallTime, wallTimeOf } from '@civic/content/zoned';

import type { DraftKind } from './held-draft';

/** The contents of the two inputs, complete or not, with the choice between two equal hours. */
export interface TimeDraft {
  /** `2027-05-12`, or empty. */
  date: string;
  /** `09:00`, or empty. */
  time: string;
  /** The occurrence meant when the clock shows the hour twice. */
  turn: 'earlier' | 'later' | null;
  /** Marks the inputs whose text the browser cannot read yet. */
  unfinished: { date: boolean; time: boolean };
}

export const emptyDraft: TimeDraft = { date: '', time: '', turn: null, unfinished: { date: false, time: false } };

/** The draft of a value (ISO 8601) in the zone. */
export function draftOf(value: string | null, timeZone: string): TimeDraft {
  const instant = value === null ? Number.NaN : Date.parse(value);
  if (Number.isNaN(instant)) return emptyDraft;
  const wall = wallTimeOf(instant, timeZone);
  const reading = instantOf(wall, timeZone);
  const turn = reading.kind === 'twice' ? (instant < reading.later ? 'earlier' : 'later') : null;
  return { ...emptyDraft, date: wall.slice(0, 10), time: wall.slice(11, 16), turn };
}

/** The meaning of a draft; instants in ms since the epoch. */
export type DraftReading =
  | { kind: 'empty' }
  | { kind: 'incomplete'; missing: 'date' | 'time' | 'rest' }
  | { kind: 'implausible'; fault: DateFault }
  | { kind: 'one'; instant: number }
  | { kind: 'skipped'; before: number; after: number }
  | { kind: 'twice'; earlier: number; later: number; chosen: number | null };

export function readDraft({ date, time, turn, unfinished }: TimeDraft, timeZone: string): DraftReading {
  if (unfinished.date || unfinished.time) return { kind: 'incomplete', missing: 'rest' };
  if (date === '' && time === '') return { kind: 'empty' };
  if (date === '' || time === '') return { kind: 'incomplete', missing: date === '' ? 'date' : 'time' };
  const wall = `${date}T${time.slice(0, 5)}`;
  if (!isWallTime(wall)) return { kind: 'incomplete', missing: 'rest' };
  const fault = yearFault(Number(date.slice(0, 4)));
  if (fault !== null) return { kind: 'implausible', fault };
  const reading = instantOf(wall, timeZone);
  return reading.kind === 'twice' ? { ...reading, chosen: turn === null ? null : reading[turn] } : reading;
}

/** The chosen instant (ms since the epoch); null without one. */
export function instantIn(reading: DraftReading): number | null {
  if (reading.kind === 'one') return reading.instant;
  return reading.kind === 'twice' ? reading.chosen : null;
}

/** Drafts of moments in a time zone. */
export const timeIn = (timeZone: string): DraftKind<TimeDraft> => ({
  key: timeZone,
  draftOf: (value) => draftOf(value, timeZone),
  valueOf: (draft) => {
    const instant = instantIn(readDraft(draft, timeZone));
    return instant === null ? null : new Date(instant).toISOString();
  },
});
