import type { ReleaseView } from '../../time/releases/plan';

export type MomentKind = 'publishAt' | 'revealAt' | 'expireAt' | 'release' | 'end';

/** An instant at which a document changes. */
export interface Moment {
  /** ISO 8601, UTC. */
  at: string;
  /** The changes at that instant, each once. */
  kinds: MomentKind[];
}

/** The window fields of an announcement's form. */
export interface Windowed {
  publishAt?: unknown;
  comingSoon?: unknown;
  revealAt?: unknown;
  expireAt?: unknown;
}

const isoOf = (value: unknown): string | null => {
  const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(instant) ? null : new Date(instant).toISOString();
};

/** The instants later than `now` (ms, UTC) at which a document changes, by its own window or by a release, in their order. */
export function momentsOf(window: Windowed, upcoming: ReleaseView[], now: number): Moment[] {
  const { publishAt, comingSoon, revealAt, expireAt } = window;
  const scheduled = upcoming.filter(({ state }) => state === 'scheduled');
  const found: [MomentKind, string | null][] = [
    ['publishAt', isoOf(publishAt)],
    ['revealAt', comingSoon === true ? isoOf(revealAt) : null],
    ['expireAt', isoOf(expireAt)],
    ...scheduled.flatMap(({ kind, dueAt, endAt }): [MomentKind, string | null][] => [
      [kind === 'release' ? 'release' : 'end', isoOf(dueAt)],
      ['end', isoOf(endAt)],
    ]),
  ];
  const moments = new Map<string, MomentKind[]>();
  for (const [kind, at] of found) {
    if (at !== null && Date.parse(at) > now) moments.set(at, [...new Set([...(moments.get(at) ?? []), kind])]);
  }
  return [...moments].map(([at, kinds]) => ({ at, kinds })).sort((one, other) => (one.at < other.at ? -1 : 1));
}
