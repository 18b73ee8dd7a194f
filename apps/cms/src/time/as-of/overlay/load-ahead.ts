import { isAddressedType } from '@civic/content/content-types';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';

import { publicSlugs, slugsOf, type PublicSlugs } from '../../../content/addresses/public-slugs';
import { siteTimeZone } from '../../../content/globals/site/read-time-zone';
import { notInBin } from '../../../platform/rows/bin';
import { plainRow, withoutJoins } from '../../../platform/rows/main-row';
import type { RawRow } from '../../../platform/rows/raw-row';
import { fieldsOf } from '../../../platform/upstream/flattened-fields';
import { findReleases, outside } from '../../releases/ledger/ledger';
import { itemRowSchema, releaseItemsSlug, type ItemRow, type LedgerRow } from '../../releases/ledger/ledger-row';
import type { ReleasableType } from '../../releases/plan';
import { documentOf, shapesOf } from '../../releases/publication/apply-item';
import { happenedSince, itemsSince, schedulingOf } from '../../releases/publication/what-happened';
import { targetsIn } from '../../releases/targets/on-present';
import { Presence } from '../../releases/targets/presence';
import { contentsOf } from '../../releases/targets/surroundings';
import { lookAhead, noFuture, type Future, type Today } from './look-ahead';
import { isAhead, stepsAhead, type Step } from './steps-ahead';

const everything = { limit: 0, pagination: false } as const;

async function itemsOfReleases({ db }: Payload, rows: LedgerRow[]): Promise<Map<string, ItemRow[]>> {
  const releases = [...new Set(rows.map(({ id, inverseOf }) => inverseOf ?? id))];
  const { docs } = await db.find({
    collection: releaseItemsSlug,
    where: { release: { in: releases } },
    sort: 'position',
    ...everything,
  });
  const items = new Map<string, ItemRow[]>(releases.map((release) => [release, []]));
  for (const row of docs) {
    const item = itemRowSchema.parse(row);
    items.get(item.release)?.push(item);
  }
  return items;
}

async function rowsToday({ collections, db }: Payload, documents: Iterable<string>): Promise<Map<string, RawRow>> {
  const ids = new Map<ReleasableType, string[]>();
  for (const document of documents) {
    const { type, id } = documentOf({ document });
    ids.set(type, [...(ids.get(type) ?? []), id]);
  }
  const found = await Promise.all(
    [...ids].map(async ([collection, wanted]) => {
      const select = withoutJoins(fieldsOf({ collections }, collection));
      const { docs } = await db.find({
        collection,
        where: { and: [{ id: { in: wanted } }, notInBin()] },
        select,
        locale: 'all',
        ...everything,
      });
      return docs.map((row) => [`${collection}/${String(row.id)}`, plainRow(row)] as const);
    }),
  );
  return new Map(found.flat());
}

async function slugsToday(req: PayloadRequest, rows: ReadonlyMap<string, RawRow>): Promise<Map<string, PublicSlugs>> {
  const slugs = new Map<string, PublicSlugs>();
  for (const [document, row] of rows) {
    const { type, id } = documentOf({ document });
    if (!isAddressedType(type)) continue;
    slugs.set(document, row._status === 'published' ? slugsOf(row) : await publicSlugs(req, type, id));
  }
  return slugs;
}

/** What happened to the documents of the items to carry out since these were scheduled. */
async function happenedToday(
  payload: Payload,
  steps: readonly Step[],
  fieldsToday: Today['fieldsOf'],
): Promise<Today['happened']> {
  const pending = steps.filter(({ row }) => !row.inverseOf);
  const scheduledAt = new Map(
    pending.flatMap(({ row, items }) => items.map(({ id }) => [id, Date.parse(row.scheduledAt ?? '') || 0] as const)),
  );
  const documents = [...new Set(pending.flatMap(({ items }) => items.map(({ document }) => document)))];
  if (documents.length === 0) return () => [];
  const reader = outside(payload);
  const items = await itemsSince(reader, documents, Math.min(...scheduledAt.values()));
  if (items.length === 0) return () => [];
  const byDocument = new Map<string, ItemRow[]>();
  for (const item of items) byDocument.set(item.document, [...(byDocument.get(item.document) ?? []), item]);
  const scheduledAtOf = await schedulingOf(reader, items);
  return (item) => {
    const own = { scheduledAt: scheduledAt.get(item.id) ?? 0, scheduledAtOf };
    return happenedSince(fieldsToday(documentOf(item).type), byDocument.get(item.document) ?? [], own);
  };
}

/** The documents and files (`type/id`) that the steps name, and what they find. */
function namedIn(
  steps: readonly Step[],
  rows: ReadonlyMap<string, RawRow>,
  { fieldsOf: fieldsToday, happened }: Pick<Today, 'fieldsOf' | 'happened'>,
): string[] {
  return steps.flatMap(({ items }) =>
    items.flatMap((item) => {
      const since = happened(item).flatMap(({ before, after }) => [before, after]);
      const contents = [...contentsOf(item), ...since, rows.get(item.document)];
      return targetsIn(fieldsToday(documentOf(item).type), contents);
    }),
  );
}

export interface Ahead {
  steps: Step[];
  future: Future;
  /** The main rows of the documents that the steps touch, as they are, by `type/id`. */
  today: ReadonlyMap<string, RawRow>;
}

/** The pending effects of the ledger until the moment (ms, UTC), and their results. */
export async function loadAhead(payload: Payload, until: number): Promise<Ahead> {
  const scheduled = await findReleases(outside(payload), {
    where: { state: { equals: 'scheduled' } },
    sort: ['dueAt', 'createdAt'],
  });
  // Their items hold whole documents, so those of later releases are not loaded.
  const rows = scheduled.filter((row) => isAhead(row, until));
  if (rows.length === 0) return { steps: [], future: noFuture(), today: new Map() };
  const steps = stepsAhead(rows, await itemsOfReleases(payload, rows), until);
  const documents = new Set(steps.flatMap(({ items }) => items.map(({ document }) => document)));
  const today = await rowsToday(payload, documents);
  const fieldsToday: Today['fieldsOf'] = (type) => shapesOf(payload, type as ReleasableType);
  const slugs = await slugsToday(await createLocalReq({}, payload), today);
  const timeZone = await siteTimeZone({ payload });
  const happened = await happenedToday(payload, steps, fieldsToday);
  const exists = await new Presence(outside(payload)).learn(namedIn(steps, today, { fieldsOf: fieldsToday, happened }));
  const future = lookAhead(steps, { rows: today, slugs, fieldsOf: fieldsToday, exists, timeZone, happened });
  return { steps, future, today };
}
