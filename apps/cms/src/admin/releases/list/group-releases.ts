import type { ReleaseView } from '../../../time/releases/plan';

export interface ReleaseGroups {
  /** Failed, in need of a decision, or due and not carried out yet. */
  trouble: ReleaseView[];
  coming: ReleaseView[];
  /** Releases in preparation. */
  open: ReleaseView[];
}

/** The coming releases, grouped by the action they need; the soonest first. */
export function groupReleases(upcoming: ReleaseView[]): ReleaseGroups {
  const isTrouble = ({ overdue, state }: ReleaseView) => overdue || state === 'failed' || state === 'undecided';
  // An end without an instant waits for its release, which mentions it.
  const isComing = ({ dueAt, state }: ReleaseView) => state === 'scheduled' && dueAt !== null;
  return {
    trouble: upcoming.filter(isTrouble),
    coming: upcoming.filter((release) => isComing(release) && !isTrouble(release)),
    open: upcoming.filter(({ state }) => state === 'open'),
  };
}
