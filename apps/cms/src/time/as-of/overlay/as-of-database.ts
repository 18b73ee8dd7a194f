import type {
  BaseDatabaseAdapter,
  DatabaseAdapterObj,
  FindArgs,
  FindGlobalArgs,
  FindOneArgs,
  PaginatedDocs,
} from 'payload';

import { asOfFrom } from '../../../access/site-principal';
import type { RawRow } from '../../../platform/rows/raw-row';
import { publishedReads, wrapMethod } from '../../../platform/upstream/adapter-methods';
import { findAsOf } from './find-as-of';
import { futureOf } from './future-of';

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
