import type { DocumentType } from '@civic/content/content-types';
import type { PayloadRequest, SelectType, Where } from 'payload';

import { notInBin } from '../../../../platform/rows/bin';
import { plainRow } from '../../../../platform/rows/main-row';
import { isRow, type RawRow } from '../../../../platform/rows/raw-row';

/** Few enough for the parameters of one statement. */
const atOnce = 500;

export function chunksOf<Item>(items: readonly Item[], size = atOnce): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

interface Query {
  where: Where;
  select: SelectType;
  locale?: string;
}

/** The chosen fields of main rows that match, all languages in them. */
export async function readRows(
  req: PayloadRequest,
  collection: DocumentType | 'redirects',
  { where, select, locale = 'all' }: Query,
): Promise<RawRow[]> {
  const { docs } = await req.payload.db.find<RawRow & { id: string }>({
    collection,
    where,
    select,
    locale,
    limit: 0,
    pagination: false,
    req,
  });
  return docs.filter(isRow).map(plainRow);
}

/** MongoDB rejects a whole query that names an id of another form, such as one in a text copied from elsewhere. */
const canBeId = (req: PayloadRequest, id: string) => req.payload.db.name !== 'mongoose' || /^[\da-f]{24}$/i.test(id);

/** Main rows by id, without those in the bin, few statements however many there are. */
export async function readById(
  req: PayloadRequest,
  collection: DocumentType,
  ids: string[],
  select: SelectType,
): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for (const some of chunksOf([...new Set(ids)].filter((id) => canBeId(req, id)))) {
    rows.push(...(await readRows(req, collection, { where: { and: [{ id: { in: some } }, notInBin()] }, select })));
  }
  return rows;
}
