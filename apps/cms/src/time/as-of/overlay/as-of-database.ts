import type { BaseDatabaseAdapter, DatabaseAdapterObj, FindArgs, FindGlobalArgs, FindOneArgs } from 'payload';

import { asOfFrom } from '../../../access/site-principal';
import type { RawRow } from '../../../platform/rows/raw-row';
import { findAsOf } from './find-as-of';
import { futureOf } from './future-of';

/** Lays the future over what the adapter finds, for requests that look at it, and for no other. */
function layOver(adapter: BaseDatabaseAdapter): void {
  const [find, findOne, findGlobal] = [adapter.find, adapter.findOne, adapter.findGlobal].map((method) =>
    method.bind(adapter),
  ) as unknown as [
    Parameters<typeof findAsOf>[0],
    (args: FindOneArgs) => Promise<RawRow | null>,
    (args: FindGlobalArgs) => Promise<RawRow>,
  ];

  async function findAhead(args: FindArgs) {
    const asOf = asOfFrom(args.req ?? {});
    return asOf && args.req?.payload ? findAsOf(find, args.req.payload, asOf, args) : find(args);
  }

  async function findOneAhead(args: FindOneArgs) {
    if (!asOfFrom(args.req ?? {})) return findOne(args);
    const { docs } = await findAhead({ ...args, limit: 1, pagination: false });
    return docs[0] ?? null;
  }

  async function findGlobalAhead(args: FindGlobalArgs) {
    const asOf = asOfFrom(args.req ?? {});
    if (!asOf || !args.req?.payload) return findGlobal(args);
    const { documents } = await futureOf(args.req.payload, asOf);
    const draft = documents.get(`globals/${args.slug}`);
    return draft ? structuredClone(draft) : findGlobal(args);
  }

  Object.assign(adapter, { find: findAhead, findOne: findOneAhead, findGlobal: findGlobalAhead });
}

/** A database in which requests that may look at a moment to come find what will be there then. */
export const asOfDatabase = (stock: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...stock,
  init: (args) => {
    const adapter = stock.init(args);
    layOver(adapter);
    return adapter;
  },
});
