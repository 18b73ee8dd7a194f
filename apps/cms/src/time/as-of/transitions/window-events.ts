import type { AsOfEvent } from '@civic/content/as-of';
import { nextTransition, stateAt, type Timed } from '@civic/content/timeline';

import { instantOf, localizedOf, type RawRow } from '../../../platform/rows/raw-row';
import { windowKind } from '../../releases/document-status';

export interface Happening {
  /** ms since the epoch, UTC. */
  at: number;
  event: AsOfEvent;
}

const timedOf = (row: RawRow): Timed => ({
  _status: row._status === 'published' ? 'published' : 'draft',
  publishAt: instantOf(row.publishAt),
  comingSoon: row.comingSoon === true,
  revealAt: instantOf(row.revealAt),
  expireAt: instantOf(row.expireAt),
});

/** The instants of an announcement's own windows, later than `from` and not later than `until` (ms, UTC). */
export function windowEvents(row: RawRow, from: number, until: number): Happening[] {
  const timed = timedOf(row);
  const happenings: Happening[] = [];
  for (let at = nextTransition(timed, from); at !== undefined && at <= until; at = nextTransition(timed, at)) {
    const kind = windowKind(stateAt(timed, at - 1), stateAt(timed, at));
    happenings.push({ at, event: { kind, title: localizedOf(row.title) } });
  }
  return happenings;
}
