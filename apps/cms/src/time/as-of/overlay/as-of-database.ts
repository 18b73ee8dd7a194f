import type {
  BaseDatabaseAdapter,
  CollectionSlug,
  DatabaseAdapterObj,
  FindArgs,
  FindGlobalArgs,
  FindOneArgs,
  PaginatedDocs,
  Payload,
  Where,
} from 'payload';

import { asOfFrom, type AsOf } from '../../../access/site-principal';
import type { RawRow } from '../../../platform/rows/raw-row';
import { publishedReads, wrapMethod } from '../../../platform/upstream/adapter-methods';
import { fieldsOf } from '../../../platform/upstream/flattened-fields';
import { futureOf } from './future';
import type { Future } from './look-ahead';
import { matches, sortRows, type Reading } from './row-query';

type Find = (args: FindArgs) => Promise<PaginatedDocs<RawRow>>;

interface Overlay {
  /** Excludes the documents that the future replaces. */
  without: Where;
  /** Their replacements. */
  added: RawRow[];
}

function documentsOf(type: string, { documents }: Future): Overlay | null {
  const own = [...documents].filter(([document]) => document.startsWith(`${type}/`));
  if (own.length === 0) return null;
  return {
    without: { id: { not_in: own.map(([document]) => document.slice(type.length + 1)) } },
    added: own.map(([, content]) => content).filter((content) => content !== null),
  };
}

function redirectsOf({ redirects }: Future): Overlay | null {
  if (redirects.size === 0) return null;
  const added = [...redirects].flatMap(([from, to]) =>
    to ? [{ id: `as-of:${from}`, from, to: { relationTo: to.type, value: to.id }, url: null }] : [],
  );
  return { without: { from: { not_in: [...redirects.keys()] } }, added };
}

function readingOf(payload: Payload, { collection, locale }: FindArgs): Reading {
  const fields = fieldsOf(payload, collection as CollectionSlug);
  const localized = fields.filter((field) => 'localized' in field && field.localized).map(({ name }) => name);
  return { locale, localized: new Set(localized) };
}

/**
 * The rows that a query finds at the moment. The database is queried once, without the documents that the future replaces; those
 * that match then are inserted among the others by id and after the query, because an index covers only the present. Payload
 * filters the rows' fields afterwards, as for every other row.
 */
async function findAsOf(find: Find, payload: Payload, asOf: AsOf, args: FindArgs) {
  const { collection, limit = 0, sort, where } = args;
  const future = await futureOf(payload, asOf);
  const overlay = collection === 'redirects' ? redirectsOf(future) : documentsOf(collection, future);
  if (!overlay) return find(args);
  const reading = readingOf(payload, args);
  const found = await find({
    ...args,
    where: { and: [where ?? {}, overlay.without] },
    limit: 0,
    page: 1,
    pagination: false,
  });
  // Later code modifies the rows that it receives, and the future is shared with other reads.
  const added = structuredClone(overlay.added.filter((row) => matches(where, row, reading)));
  const docs = sortRows([...found.docs, ...added], sort, reading);
  return { ...found, docs: limit > 0 ? docs.slice(0, limit) : docs, totalDocs: docs.length };
}

/** Lays the future over the adapter's results, only for requests that look at it. */
function layOver(adapter: BaseDatabaseAdapter): void {
  const overlays: Record<(typeof publishedReads)[number], () => void> = {
    find: () =>
      wrapMethod<[FindArgs], PaginatedDocs<RawRow>>(adapter, 'find', (find) => async (args) => {
        const asOf = asOfFrom(args.req ?? {});
        return asOf && args.req?.payload ? findAsOf(find, args.req.payload, asOf, args) : find(args);
      }),
    findOne: () =>
      wrapMethod<[FindOneArgs], RawRow | null>(adapter, 'findOne', (findOne) => async (args) => {
        if (!asOfFrom(args.req ?? {})) return findOne(args);
        const { docs } = await adapter.find<RawRow>({ ...args, limit: 1, pagination: false });
        return docs[0] ?? null;
      }),
    findGlobal: () =>
      wrapMethod<[FindGlobalArgs], RawRow>(adapter, 'findGlobal', (findGlobal) => async (args) => {
        const asOf = asOfFrom(args.req ?? {});
        if (!asOf || !args.req?.payload) return findGlobal(args);
        const { documents } = await futureOf(args.req.payload, asOf);
        const draft = documents.get(`globals/${args.slug}`);
        return draft ? structuredClone(draft) : findGlobal(args);
      }),
  };
  for (const name of publishedReads) overlays[name]();
}

/** A database in which requests that may view a future moment find the content of that moment. */
export const asOfDatabase = (stock: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...stock,
  init: (args) => {
    const adapter = stock.init(args);
    layOver(adapter);
    return adapter;
  },
});
