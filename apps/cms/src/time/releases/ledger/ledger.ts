import type { Payload, PayloadRequest, Where } from 'payload';

import { productNowIso } from '../../../platform/clock';
import { updateIfMatches } from '../../../platform/upstream/atomic-update';
import type { ReleaseState } from '../plan';
import {
  itemRowSchema,
  ledgerRowSchema,
  releaseItemsSlug,
  releasesSlug,
  type ItemRow,
  type LedgerRow,
} from './ledger-row';

/** Reads run outside a transaction without a request, and in its transaction with one. */
export interface Reader {
  payload: Payload;
  req?: PayloadRequest;
}

/** A reader without a transaction. */
export const outside = (payload: Payload): Reader => ({ payload });

/** A reader inside the transaction of the request. */
export const inside = (req: PayloadRequest): Reader => ({ payload: req.payload, req });

interface Query {
  where: Where;
  sort: string | string[];
  /** 0 for all. */
  limit?: number;
}

/** Rows of the ledger that match. @throws ZodError for a row that cannot be read. */
export async function findReleases({ payload, req }: Reader, { where, sort, limit = 0 }: Query): Promise<LedgerRow[]> {
  const { docs } = await payload.db.find({ collection: releasesSlug, where, sort, limit, pagination: false, req });
  return docs.map((row) => ledgerRowSchema.parse(row));
}

/** A page of the rows that match, counted from 1, and the number of pages. @throws ZodError for a row that cannot be read. */
export async function pageOfReleases({ payload, req }: Reader, { page, ...query }: Query & { page: number }) {
  const { docs, totalPages } = await payload.db.find({ collection: releasesSlug, ...query, page, req });
  return { rows: docs.map((row) => ledgerRowSchema.parse(row)), totalPages };
}

export async function findRelease(reader: Reader, id: string): Promise<LedgerRow | null> {
  const [row] = await findReleases(reader, { where: { id: { equals: id } }, sort: 'id', limit: 1 });
  return row ?? null;
}

/** The items of a release in their order. */
export async function findItems({ payload, req }: Reader, release: string): Promise<ItemRow[]> {
  const { docs } = await payload.db.find({
    collection: releaseItemsSlug,
    where: { release: { equals: release } },
    sort: 'position',
    limit: 0,
    pagination: false,
    req,
  });
  return docs.map((row) => itemRowSchema.parse(row));
}

/** What a release does to one document (`type/id`). */
export async function findItem({ payload, req }: Reader, release: string, document: string): Promise<ItemRow | null> {
  const { docs } = await payload.db.find({
    collection: releaseItemsSlug,
    where: { and: [{ release: { equals: release } }, { document: { equals: document } }] },
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0] ? itemRowSchema.parse(docs[0]) : null;
}

/** The ids of the releases that have one of the documents (`type/id`) pinned. */
export async function releasesOf({ payload, req }: Reader, documents: string[]): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string; release: string }>({
    collection: releaseItemsSlug,
    where: { document: { in: documents } },
    select: { release: true },
    limit: 0,
    pagination: false,
    req,
  });
  return [...new Set(docs.map(({ release }) => release))];
}

/**
 * The releases that have a document (`type/id`) pinned and are not over: scheduled, or in need of a decision. One query of the
 * document's index where there are none.
 */
export async function pendingReleasesOf(reader: Reader, document: string): Promise<LedgerRow[]> {
  const { payload, req } = reader;
  const { docs } = await payload.db.find<{ id: string; release: string }>({
    collection: releaseItemsSlug,
    where: { and: [{ document: { equals: document } }, { doneAt: { exists: false } }] },
    select: { release: true },
    limit: 0,
    pagination: false,
    req,
  });
  if (docs.length === 0) return [];
  return findReleases(reader, {
    where: {
      and: [
        { id: { in: [...new Set(docs.map(({ release }) => release))] } },
        { state: { in: ['scheduled', 'undecided'] } },
      ],
    },
    sort: ['dueAt', 'createdAt'],
  });
}

/** The ends that are to come of the releases that a document (`type/id`) is under. */
export async function pendingEndsOf(reader: Reader, document: string): Promise<LedgerRow[]> {
  const releases = await releasesOf(reader, [document]);
  if (releases.length === 0) return [];
  return findReleases(reader, {
    where: {
      and: [{ inverseOf: { in: releases } }, { state: { equals: 'scheduled' } }, { dueAt: { exists: true } }],
    },
    sort: ['dueAt', 'createdAt'],
  });
}

/** Only main-table fields, so the statement is atomic. */
type LedgerUpdate = Partial<
  Record<
    'dueAt' | 'doneAt' | 'doneBy' | 'cancelledAt' | 'cancelReason' | 'cancelledBy' | 'replacedBy' | 'checkedAt',
    string | null
  >
> &
  Partial<Record<'notifiedAt', string | null>> & {
    state?: ReleaseState;
    error?: object | null;
    findings?: object[] | null;
    decision?: object | null;
    plan?: object[];
    title?: string;
    endAt?: string | null;
  };

const changingKey = 'civicChangingLedger';

/** Notes that the transaction of a request changes the ledger, which others do not see until it is committed. */
export function noteChange(req: PayloadRequest): void {
  req.context[changingKey] = true;
}

/** Whether the transaction of a request has changed the ledger. */
export const isChanging = ({ context }: Pick<PayloadRequest, 'context'>): boolean => context[changingKey] === true;

/** Changes a row if it is (still) in the state, in one statement; `null` when another process changed it first. */
export async function compareAndSet(
  { payload, req }: Reader,
  id: string,
  state: ReleaseState,
  change: LedgerUpdate,
): Promise<LedgerRow | null> {
  const row = await updateIfMatches(payload, {
    collection: releasesSlug,
    where: { and: [{ id: { equals: id } }, { state: { equals: state } }] },
    data: { ...change, updatedAt: productNowIso() },
    req,
  });
  if (req && row !== null) noteChange(req);
  return row === null ? null : ledgerRowSchema.parse(row);
}

/** A text that changes whenever a release is scheduled, moved, stopped, decided, cancelled or carried out; cheap to read. */
export async function ledgerVersion({ db }: Payload): Promise<string> {
  const { docs, totalDocs } = await db.find<{ id: string; updatedAt: string | Date }>({
    collection: releasesSlug,
    where: { state: { in: ['scheduled', 'undecided'] } },
    select: { updatedAt: true },
    sort: '-updatedAt',
    limit: 1,
  });
  return `${totalDocs} ${docs[0]?.id} ${String(docs[0]?.updatedAt)}`;
}
