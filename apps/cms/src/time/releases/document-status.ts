import { nextTransition, stateAt, type AnnouncementState, type Timed } from '@civic/content/timeline';

import { instantOf, isRow, type RawRow } from '../../platform/rows/raw-row';
import { fingerprint } from './fingerprint';
import type { LedgerRow } from './ledger-row';
import { documentStatusSchema, type DocumentStatus } from './plan';

export interface StatusFacts {
  type: string;
  id: string;
  /** The main row, all languages in it. */
  main: RawRow;
  /** The newest version. */
  latest: RawRow | null;
  wasPublished: boolean;
  /** Scheduled releases that touch the document, ends of releases that are done among them. */
  releases: LedgerRow[];
}

const timedOf = (row: RawRow): Timed => ({
  _status: row._status === 'published' ? 'published' : 'draft',
  publishAt: instantOf(row.publishAt),
  comingSoon: row.comingSoon === true,
  revealAt: instantOf(row.revealAt),
  expireAt: instantOf(row.expireAt),
});

function stateNow({ type, main, wasPublished }: StatusFacts, now: number): DocumentStatus['now'] {
  if (main._status !== 'published') return wasPublished ? 'taken-down' : 'draft';
  return type === 'announcements' ? stateAt(timedOf(main), now) : 'live';
}

type Next = NonNullable<DocumentStatus['next']>;

/** What a change of an announcement's state is called. */
export function windowKind(before: AnnouncementState, after: AnnouncementState): Next['kind'] {
  if (after === 'expired') return 'expire';
  if (before !== 'pending') return 'reveal';
  return after === 'coming-soon' ? 'announce' : 'publish';
}

function windowNext({ type, main }: StatusFacts, now: number): Next[] {
  if (type !== 'announcements') return [];
  const timed = timedOf(main);
  const at = nextTransition(timed, now);
  if (at === undefined) return [];
  return [{ kind: windowKind(stateAt(timed, now), stateAt(timed, at)), at: new Date(at).toISOString() }];
}

function releaseNext({ type, id, releases }: StatusFacts): Next[] {
  return releases.flatMap(({ kind, dueAt, plan }): Next[] => {
    if (!dueAt) return [];
    if (kind !== 'release') return [{ kind: 'end', at: dueAt }];
    const item = plan.find((candidate) => candidate.type === type && candidate.id === id);
    return [{ kind: item?.action === 'unpublish' ? 'take-down' : 'release', at: dueAt }];
  });
}

/** The promise of an announcement that is coming soon; `null` for one that cannot be read. */
function expectedOf({ main }: StatusFacts, now: DocumentStatus['now']): DocumentStatus['expected'] {
  if (now !== 'coming-soon' || !isRow(main.expected)) return null;
  const { precision, date, certainty } = main.expected;
  const told = { precision, date: instantOf(date) ?? null, certainty };
  return documentStatusSchema.shape.expected.safeParse(told).data ?? null;
}

/** Where a document stands at the instant `now` (ms, UTC), and what happens to it next. */
export function documentStatus(facts: StatusFacts, now: number): DocumentStatus {
  const { main, latest, wasPublished } = facts;
  const isPublic = main._status === 'published';
  const [next] = [...windowNext(facts, now), ...releaseNext(facts)].sort((one, other) => (one.at < other.at ? -1 : 1));
  const state = stateNow(facts, now);
  return {
    now: state,
    hasUnpublishedEdits: isPublic && latest !== null && fingerprint(latest) !== fingerprint(main),
    wasPublished: wasPublished || isPublic,
    next: next ?? null,
    expected: expectedOf(facts, state),
  };
}
