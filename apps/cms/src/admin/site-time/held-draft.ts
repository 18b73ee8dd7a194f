import { draftOf, instantIn, readDraft, type TimeDraft } from './time-draft';

/** A draft beside the value that it was last seen with; a parent may take its time to give a value back. */
export interface HeldDraft {
  draft: TimeDraft;
  /** The value as the parent last gave it, ISO 8601. */
  seen: string | null;
  timeZone: string;
  /** Values that were told to the parent and have not come back. */
  told: (string | null)[];
}

const isSame = (one: string | null, other: string | null) =>
  one === other || (one !== null && other !== null && Date.parse(one) === Date.parse(other));

export const holdValue = (value: string | null, timeZone: string): HeldDraft => ({
  draft: draftOf(value, timeZone),
  seen: value,
  timeZone,
  told: [],
});

/** Follows a value that somebody else changed; what the person here typed stays as it was typed. */
export function followValue(held: HeldDraft, value: string | null, timeZone: string): HeldDraft {
  if (held.timeZone !== timeZone) return holdValue(value, timeZone);
  if (isSame(held.seen, value)) return held;
  const index = held.told.findIndex((told) => isSame(told, value));
  if (index === -1) return holdValue(value, timeZone);
  return { ...held, seen: value, told: held.told.slice(index + 1) };
}

const minuteOf = (instant: number) => Math.floor(instant / 60_000);

/**
 * Takes what was typed, and tells the value that it stands for: null while that is none. A value that was filled in to
 * the millisecond stays exact while its minute is the one on the screen.
 */
export function typeDraft(held: HeldDraft, draft: TimeDraft): { held: HeldDraft; value: string | null } {
  const instant = instantIn(readDraft(draft, held.timeZone));
  const { seen } = held;
  const isSeen = instant !== null && seen !== null && minuteOf(Date.parse(seen)) === minuteOf(instant);
  const value = isSeen ? seen : instant === null ? null : new Date(instant).toISOString();
  const latest = held.told.length > 0 ? (held.told.at(-1) ?? null) : seen;
  const told = isSame(latest, value) ? held.told : [...held.told, value];
  return { held: { ...held, draft, told }, value };
}
