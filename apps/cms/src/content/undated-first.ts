import type { BaseDatabaseAdapter, Config, PaginatedDocs, Payload, Plugin, Where } from 'payload';

import { wrapMethod } from '../platform/upstream/adapter-methods';

/** A query of the newest versions, as far as it matters here. */
export interface DraftsQuery {
  collection: string;
  where?: Where | undefined;
  sort?: string | string[] | undefined;
  limit?: number | undefined;
  page?: number | undefined;
  pagination?: boolean | undefined;
}

type Query<Document> = (args: DraftsQuery) => Promise<PaginatedDocs<Document>>;

/** The page that lies over two lists, one after the other. */
function pageOf<Document>(docs: Document[], totalDocs: number, { limit = 0, page = 1 }: DraftsQuery) {
  const totalPages = limit > 0 ? Math.max(1, Math.ceil(totalDocs / limit)) : 1;
  const [hasPrevPage, hasNextPage] = [page > 1, page < totalPages];
  return {
    docs,
    totalDocs,
    totalPages,
    limit,
    page,
    pagingCounter: (page - 1) * limit + 1,
    hasPrevPage,
    hasNextPage,
    prevPage: hasPrevPage ? page - 1 : null,
    nextPage: hasNextPage ? page + 1 : null,
  };
}

/**
 * Answers a query for the newest first by the date at `path` with what has no date before all that has one: both databases sort it to the very
 * end, where nobody looks for what they have just begun. Neither can read it first by an index, so that the two parts are read one after
 * the other, each by an index and a page at a time.
 */
export async function undatedFirst<Document>(
  query: Query<Document>,
  args: DraftsQuery,
  path: string,
): Promise<PaginatedDocs<Document>> {
  const { limit = 0, page = 1, pagination, where } = args;
  const part = (isDated: boolean, more: Partial<DraftsQuery> = {}) =>
    query({
      ...args,
      where: { and: [...(where ? [where] : []), { [path]: { exists: isDated } }] },
      // The adapters add to the array that they are given.
      sort: isDated ? [args.sort ?? []].flat() : ['-updatedAt'],
      ...more,
    });
  const isWhole = limit === 0 || pagination === false;
  const undated = await part(false);
  // A page beyond the last one does not tell the number of all.
  const first = page > 1 && !isWhole ? await part(false, { page: 1, limit: 1 }) : undated;
  if (first.totalDocs === 0) return query(args);
  if (isWhole) {
    const dated = await part(true);
    const docs = [...undated.docs, ...dated.docs].slice(0, limit || undefined);
    return pageOf(docs, docs.length, { ...args, page: 1, limit });
  }
  const { totalDocs: datedTotal } = await part(true, { page: 1, limit: 1 });
  const missing = limit - undated.docs.length;
  const start = Math.max(0, (page - 1) * limit - first.totalDocs);
  const dated: Document[] = [];
  // The page of the whole list may lie over two of the dated part.
  for (let from = Math.floor(start / limit) + 1; dated.length < missing + (start % limit); from += 1) {
    const { docs } = await part(true, { page: from });
    dated.push(...docs);
    if (docs.length < limit) break;
  }
  const docs = [...undated.docs, ...dated.slice(start % limit, (start % limit) + missing)];
  return pageOf(docs, first.totalDocs + datedTotal, args);
}

/** The date by which the list of a collection is sorted, the newest first; `null` for any other order. */
function dateOf({ collections }: Payload, collection: string): string | null {
  const { defaultSort, flattenedFields } = collections[collection as keyof typeof collections].config;
  const name = typeof defaultSort === 'string' && defaultSort.startsWith('-') ? defaultSort.slice(1) : '';
  const field = flattenedFields.find((one) => one.name === name);
  return field?.type === 'date' && 'index' in field && field.index ? name : null;
}

/** Lets what has no date stand first in the lists that begin with the latest date. */
export const undatedFirstInLists: Plugin = (config: Config): Config => ({
  ...config,
  onInit: async (payload) => {
    await config.onInit?.(payload);
    wrapMethod<[DraftsQuery], PaginatedDocs<unknown>>(
      payload.db as unknown as BaseDatabaseAdapter,
      'queryDrafts',
      (query) => async (args) => {
        const date = dateOf(payload, args.collection);
        const [order] = [args.sort ?? []].flat();
        const path = `version.${date}`;
        return date !== null && order === `-${path}` ? undatedFirst(query, args, path) : query(args);
      },
    );
  },
});
