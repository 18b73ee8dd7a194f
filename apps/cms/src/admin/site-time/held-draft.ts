/** The mapping between drafts of one kind and values (ISO 8601 instants). */
export interface DraftKind<Draft> {
  /** Kinds with the same key are the same. */
  key: string;
  draftOf: (value: string | null) => Draft;
  /** Null while the draft has no value. */
  valueOf: (draft: Draft) => string | null;
}

/** A draft with the value that it was last seen with; a parent may take its time to give a value back. */
export interface HeldDraft<Draft> {
  draft: Draft;
  /** The value as the parent last gave it. */
  seen: string | null;
  kind: string;
  /** Values that were passed to the parent and have not come back. */
  told: (string | null)[];
}

const isSame = (one: string | null, other: string | null) =>
  one === other || (one !== null && other !== null && Date.parse(one) === Date.parse(other));

export function holdValue<Draft>({ draftOf, key }: DraftKind<Draft>, value: string | null): HeldDraft<Draft> {
  return { draft: draftOf(value), seen: value, kind: key, told: [] };
}

/** Follows a value that was changed elsewhere; the text typed here stays as it was typed. */
export function followValue<Draft>(
  held: HeldDraft<Draft>,
  kind: DraftKind<Draft>,
  value: string | null,
): HeldDraft<Draft> {
  if (held.kind !== kind.key) return holdValue(kind, value);
  if (isSame(held.seen, value)) return held;
  const index = held.told.findIndex((told) => isSame(told, value));
  if (index === -1) return holdValue(kind, value);
  return { ...held, seen: value, told: held.told.slice(index + 1) };
}

const minuteOf = (instant: string) => Math.floor(Date.parse(instant) / 60_000);

/**
 * Stores the typed draft, and passes its value on. A value that was filled in to the millisecond stays exact while its minute is
 * the one on the screen.
 */
export function typeDraft<Draft>(
  held: HeldDraft<Draft>,
  kind: DraftKind<Draft>,
  draft: Draft,
): { held: HeldDraft<Draft>; value: string | null } {
  const { seen } = held;
  const typed = kind.valueOf(draft);
  const isSeen = typed !== null && seen !== null && minuteOf(seen) === minuteOf(typed);
  const value = isSeen ? seen : typed;
  const latest = held.told.length > 0 ? (held.told.at(-1) ?? null) : seen;
  const told = isSame(latest, value) ? held.told : [...held.told, value];
  return { held: { ...held, draft, told }, value };
}
