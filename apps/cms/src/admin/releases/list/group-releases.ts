import type { ReleaseView } from '../../../time/releases/plan';

export interface ReleaseGroups {
  /** Failed, or due and not carried out. */
  trouble: ReleaseView[];
  coming: ReleaseView[];
  /** Those that gather. */
  open: ReleaseView[];
}

/** What is ahead, by what people have to do about it; the soonest first. */
export function groupReleases(upcoming: ReleaseView[]): ReleaseGroups {
  const isTrouble = ({ overdue, state }: ReleaseView) => overdue || state === 'failed';
  // An end without an instant waits for its release, which tells it.
  const isComing = ({ dueAt, state }: ReleaseView) => state === 'scheduled' && dueAt !== null;
  return {
    trouble: upcoming.filter(isTrouble),
    coming: upcoming.filter((release) => isComing(release) && !isTrouble(release)),
    open: upcoming.filter(({ state }) => state === 'open'),
  };
}
