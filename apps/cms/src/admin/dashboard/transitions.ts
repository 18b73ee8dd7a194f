/** An announcement as far as its window goes. */
export interface Windowed {
  id: string;
  title?: string | null;
  publishAt?: string | null;
  comingSoon?: boolean | null;
  revealAt?: string | null;
  expireAt?: string | null;
}

export interface Transition {
  id: string;
  title: string | null;
  kind: 'appears' | 'reveals' | 'ends' | 'withoutDate';
  /** ISO 8601; null when nobody knows. */
  at: string | null;
}

/** What published announcements will do by themselves after the instant (ms), the soonest first, the undated last. */
export function upcomingTransitions(announcements: readonly Windowed[], now: number): Transition[] {
  const isAhead = (instant: string | null | undefined): instant is string =>
    Boolean(instant) && Date.parse(instant ?? '') > now;
  const all = announcements.flatMap(({ id, title = null, publishAt, comingSoon, revealAt, expireAt }): Transition[] => [
    ...(isAhead(publishAt) ? [{ id, title, kind: 'appears' as const, at: publishAt }] : []),
    ...(comingSoon && isAhead(revealAt) ? [{ id, title, kind: 'reveals' as const, at: revealAt }] : []),
    ...(comingSoon && !revealAt ? [{ id, title, kind: 'withoutDate' as const, at: null }] : []),
    ...(isAhead(expireAt) ? [{ id, title, kind: 'ends' as const, at: expireAt }] : []),
  ]);
  const order = ({ at }: Transition) => (at === null ? Infinity : Date.parse(at));
  return all.sort((one, other) => (order(one) < order(other) ? -1 : 1));
}
