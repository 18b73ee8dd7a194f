import type { WindowedType } from '@civic/content/content-types';

import type { ReleaseView } from '../../time/releases/plan';

/** The window fields of a document. */
export interface Windowed {
  type: WindowedType;
  id: string;
  title?: string | null;
  publishAt?: string | null;
  comingSoon?: boolean | null;
  revealAt?: string | null;
  expireAt?: string | null;
}

/** A coming automatic change: a moment of a document's window, or a release. */
export interface Transition {
  /** The path of its edit page, under the admin's collections. */
  path: string;
  title: string | null;
  kind: 'appears' | 'reveals' | 'ends' | 'withoutDate' | 'release' | 'end' | 'revert';
  /** ISO 8601; null when unknown. */
  at: string | null;
}

/** The changes that a release brings, its end among them. */
export function releaseTransitions({
  id,
  title,
  kind,
  dueAt,
  endAt,
}: Pick<ReleaseView, 'id' | 'title' | 'kind' | 'dueAt' | 'endAt'>): Transition[] {
  const common = { path: `releases/${id}`, title };
  const ends = kind === 'release' && endAt !== null;
  return [{ ...common, kind, at: dueAt }, ...(ends ? [{ ...common, kind: 'end' as const, at: endAt }] : [])];
}

/** The automatic changes of published documents after the instant (ms), the soonest first, the undated last. */
export function upcomingTransitions(documents: readonly Windowed[], now: number): Transition[] {
  const isAhead = (instant: string | null | undefined): instant is string =>
    Boolean(instant) && Date.parse(instant ?? '') > now;
  const all = documents.flatMap(
    ({ type, id, title = null, publishAt, comingSoon, revealAt, expireAt }): Transition[] => {
      const common = { path: `${type}/${id}`, title };
      return [
        ...(isAhead(publishAt) ? [{ ...common, kind: 'appears' as const, at: publishAt }] : []),
        ...(comingSoon && isAhead(revealAt) ? [{ ...common, kind: 'reveals' as const, at: revealAt }] : []),
        ...(comingSoon && !revealAt ? [{ ...common, kind: 'withoutDate' as const, at: null }] : []),
        ...(isAhead(expireAt) ? [{ ...common, kind: 'ends' as const, at: expireAt }] : []),
      ];
    },
  );
  return inOrder(all);
}

const order = ({ at }: Transition) => (at === null ? Infinity : Date.parse(at));

/** The soonest first, the undated last. */
export const inOrder = (transitions: Transition[]): Transition[] =>
  transitions.toSorted((one, other) => (order(one) < order(other) ? -1 : 1));
