import type { AdminText } from '@civic/content/admin-languages';
import { isComingSoonType, isDocumentType } from '@civic/content/content-types';
import { nextWindowEvent, visibilityAt, type Visibility } from '@civic/content/visibility';
import type { PayloadRequest } from 'payload';

import { storedWindow } from '../../content/stored-window';
import { isWithdrawnEverywhere, withdrawnLanguages } from '../../content/withdrawn-languages';
import { productNow } from '../../platform/clock';
import { instantOf, isRow, type RawRow } from '../../platform/rows/raw-row';
import { findItem, findReleases, inside, releasesOf } from './ledger/ledger';
import type { ItemRow, LedgerRow } from './ledger/ledger-row';
import { documentStatusSchema, type DocumentStatus, type ReleasableType } from './plan';
import { foreseen } from './publication/apply-item';
import { readLatest, readMain } from './publication/documents';
import { fingerprint, sameContent } from './publication/fingerprint';
import { foreseenEnd } from './publication/foreseen-end';
import { readStages } from './publication/read-own-edits';

export interface StatusFacts {
  type: string;
  id: string;
  /** The main row, all languages in it. */
  main: RawRow;
  /** The newest version. */
  latest: RawRow | null;
  /** What would be public after each of the coming releases and their ends. */
  stages: readonly RawRow[];
  wasPublished: boolean;
  /** Releases that touch the document, with their ends: scheduled ones, and those that wait for a decision or failed. */
  releases: LedgerRow[];
  /** The ids of the ends among them that would change nothing any more: people have published over what they were to take back. */
  idle: ReadonlySet<string>;
  /** What is gone and a scheduled release or an end of it requires, by the earliest. */
  lack: Lack | null;
}

interface Lack {
  by: 'release' | 'end';
  /** The label of the field. */
  field: AdminText;
}

const stateOf: Record<Visibility, DocumentStatus['now']> = {
  hidden: 'pending',
  teaser: 'coming-soon',
  shown: 'live',
  archived: 'expired',
  withdrawn: 'expired',
  redirected: 'expired',
  gone: 'expired',
};

function stateNow({ type, main, wasPublished }: StatusFacts, now: number): DocumentStatus['now'] {
  if (main._status !== 'published') return wasPublished ? 'taken-down' : 'draft';
  if (isWithdrawnEverywhere(main)) return 'withdrawn';
  return isDocumentType(type) ? stateOf[visibilityAt(type, storedWindow(main), now)] : 'live';
}

type Next = NonNullable<DocumentStatus['next']>;

function windowNext({ type, main }: StatusFacts, now: number): Next[] {
  if (isWithdrawnEverywhere(main)) return [];
  const event = isDocumentType(type) ? nextWindowEvent(type, storedWindow(main), now) : undefined;
  return event ? [{ kind: event.kind, at: new Date(event.at).toISOString(), until: null }] : [];
}

function releaseNext({ type, id, idle, releases }: StatusFacts): Next[] {
  return releases.flatMap(({ id: release, state, kind, dueAt, endAt, plan }): Next[] => {
    if (state !== 'scheduled' || !dueAt || idle.has(release)) return [];
    if (kind !== 'release') return [{ kind: 'end', at: dueAt, until: null }];
    const item = plan.find((candidate) => candidate.type === type && candidate.id === id);
    return [{ kind: item?.action === 'unpublish' ? 'take-down' : 'release', at: dueAt, until: endAt }];
  });
}

/** An end that failed comes first: visitors have something that nobody wants them to have any more. */
function asksOf({ lack, releases }: StatusFacts): DocumentStatus['asks'] {
  const failed = releases.filter(({ state }) => state === 'failed');
  if (failed.some(({ kind }) => kind !== 'release')) return 'failed-end';
  if (releases.some(({ state }) => state === 'undecided')) return 'decision';
  if (failed.length > 0) return 'failed';
  return lack && (lack.by === 'end' ? 'lacking-end' : 'lacking');
}

/** The promise of a document that is coming soon; `null` for one that cannot be read. */
function expectedOf({ type, main }: StatusFacts, now: DocumentStatus['now']): DocumentStatus['expected'] {
  if (!isComingSoonType(type) || now !== 'coming-soon' || !isRow(main.expected)) return null;
  const { precision, date, certainty } = main.expected;
  const promised = { precision, date: instantOf(date) ?? null, certainty };
  return documentStatusSchema.shape.expected.safeParse(promised).data ?? null;
}

function editsOf({ main, latest, stages }: StatusFacts): DocumentStatus['edits'] {
  const edits = latest && fingerprint(latest);
  const isSame = (one: RawRow) => edits === null || edits === fingerprint(one);
  if (main._status !== 'published' || isSame(main)) return 'none';
  return stages.some(isSame) ? 'scheduled' : 'unpublished';
}

/** The status of a document at the instant `now` (ms, UTC), and its next change. */
export function documentStatus(facts: StatusFacts, now: number): DocumentStatus {
  const { main, wasPublished, lack } = facts;
  const isPublic = main._status === 'published';
  const [next] = [...windowNext(facts, now), ...releaseNext(facts)].sort((one, other) => (one.at < other.at ? -1 : 1));
  const state = stateNow(facts, now);
  return {
    now: state,
    withdrawnIn: isPublic ? withdrawnLanguages(main) : [],
    edits: editsOf(facts),
    asks: asksOf(facts),
    lacks: lack?.field ?? null,
    wasPublished: wasPublished || isPublic,
    next: next ?? null,
    expected: expectedOf(facts, state),
  };
}

async function wasPublished(req: PayloadRequest, type: ReleasableType, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.db.countVersions({
    collection: type,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    req,
  });
  return totalDocs > 0;
}

/** What a release, or an end, will find gone and whether it will change anything, if the document stays as it is. */
async function outlookOf(req: PayloadRequest, item: ItemRow, release: LedgerRow, main: RawRow) {
  if (release.kind === 'release') return { ...(await foreseen(req, item, release, main)), isIdle: false };
  const end = await foreseenEnd(req, item, main, main._status === 'published' ? main : null);
  return end ? { ...end, isIdle: sameContent(end.content, end.standing) } : { vanished: [], isIdle: true };
}

/**
 * The ends of a document that would change nothing any more, and the first of its scheduled releases and ends that cannot be carried out,
 * because a document or file that it requires was deleted.
 */
async function lookAhead(
  req: PayloadRequest,
  document: string,
  main: RawRow,
  releases: LedgerRow[],
): Promise<Pick<StatusFacts, 'idle' | 'lack'>> {
  const idle = new Set<string>();
  let lack: Lack | null = null;
  for (const release of releases.filter(({ state, dueAt }) => state === 'scheduled' && dueAt)) {
    const item = await findItem(inside(req), release.inverseOf ?? release.id, document);
    if (!item) continue;
    const { isIdle, vanished } = await outlookOf(req, item, release, main);
    if (isIdle) idle.add(release.id);
    const required = vanished.find(({ isRequired }) => isRequired);
    if (required) lack ??= { by: release.kind === 'release' ? 'release' : 'end', field: required.label };
  }
  return { idle, lack };
}

/** The current status of a document; `null` when it does not exist. */
export async function readStatus(
  req: PayloadRequest,
  type: ReleasableType,
  id: string,
): Promise<DocumentStatus | null> {
  const main = await readMain(req, type, id);
  if (!main) return null;
  const touching = await releasesOf(inside(req), [`${type}/${id}`]);
  const [latest, published, releases] = await Promise.all([
    readLatest(req, type, id),
    wasPublished(req, type, id),
    touching.length === 0
      ? []
      : findReleases(inside(req), {
          where: {
            and: [
              { or: [{ id: { in: touching } }, { inverseOf: { in: touching } }] },
              {
                or: [
                  { state: { in: ['scheduled', 'undecided'] } },
                  { and: [{ state: { equals: 'failed' } }, { replacedBy: { exists: false } }] },
                ],
              },
            ],
          },
          sort: ['dueAt', 'createdAt'],
        }),
  ]);
  const isPending = releases.some(({ state, kind }) => state === 'scheduled' && kind === 'release');
  const facts = {
    type,
    id,
    main,
    latest: latest?.content ?? null,
    stages: isPending && main._status === 'published' ? await readStages(req, type, id, main) : [],
    wasPublished: published,
    releases,
    ...(await lookAhead(req, `${type}/${id}`, main, releases)),
  };
  return documentStatus(facts, productNow());
}
