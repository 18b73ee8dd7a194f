import type { ReleaseView } from '../../../time/releases/plan';

const often = 2000;
const rarely = 30_000;
/** Time before its moment from which a release is reloaded often, ms. */
const near = 60_000;

/** Time for which a release may be shown before it is reloaded, ms; `now` in ms since the epoch. */
export function releasePace(release: Pick<ReleaseView, 'state' | 'dueAt'> | null, now: number): number {
  const isNear = release?.state === 'scheduled' && release.dueAt !== null && Date.parse(release.dueAt) - now < near;
  return isNear ? often : rarely;
}
