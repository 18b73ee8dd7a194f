import type { PayloadRequest, Where } from 'payload';

import { findReleases, outside, releasesOf } from '../../releases/ledger';
import type { LedgerRow } from '../../releases/ledger-row';
import type { Range } from './read-windows';

const between = (path: string, { from, to }: Range): Where => ({ [path]: { greater_than_equal: from, less_than: to } });

/** Moved and retried releases appear in the calendar as the row that replaced them. */
const notReplaced: Where = { replacedBy: { exists: false } };

const documentsOf = (rows: LedgerRow[]) => [
  ...new Set(rows.flatMap(({ plan }) => plan.map(({ type, id }) => `${type}/${id}`))),
];

export interface ReleasesInRange {
  rows: LedgerRow[];
  /** Releases that rows take back, by id. */
  parents: Map<string, LedgerRow>;
  /** All coming releases that touch a document of those in the range, whenever they are due. */
  related: LedgerRow[];
}

async function parentsOf({ payload }: PayloadRequest, rows: LedgerRow[]): Promise<ReleasesInRange['parents']> {
  const known = new Map(rows.map((row) => [row.id, row]));
  const wanted = rows.map(({ inverseOf }) => inverseOf).filter((id) => id !== null && !known.has(id));
  const where: Where = { id: { in: [...new Set(wanted)] } };
  const others = wanted.length === 0 ? [] : await findReleases(outside(payload), { where, sort: 'createdAt' });
  return new Map([...rows, ...others].map((row) => [row.id, row]));
}

const isComing = ({ kind, state }: LedgerRow) => kind === 'release' && ['open', 'scheduled'].includes(state);

async function relatedTo({ payload }: PayloadRequest, rows: LedgerRow[]): Promise<LedgerRow[]> {
  const coming = rows.filter(isComing);
  if (coming.length === 0) return [];
  const documents = new Set(documentsOf(coming));
  const pinned = await releasesOf(outside(payload), [...documents]);
  const where: Where = {
    and: [
      { kind: { equals: 'release' } },
      { or: [{ state: { equals: 'open' } }, { and: [{ state: { equals: 'scheduled' } }, { id: { in: pinned } }] }] },
    ],
  };
  const found = await findReleases(outside(payload), { where, sort: ['dueAt', 'createdAt'] });
  return found.filter((row) => documentsOf([row]).some((document) => documents.has(document)));
}

/** The rows of the ledger that have an instant in the range. */
export async function readReleases(req: PayloadRequest, range: Range): Promise<ReleasesInRange> {
  const ending: Where = {
    and: [between('endAt', range), { or: [{ kind: { equals: 'end' } }, { state: { equals: 'open' } }] }],
  };
  const rows = await findReleases(outside(req.payload), {
    where: { and: [notReplaced, { or: [between('dueAt', range), ending] }] },
    sort: ['dueAt', 'createdAt'],
  });
  const [parents, related] = await Promise.all([parentsOf(req, rows), relatedTo(req, rows)]);
  return { rows, parents, related };
}
