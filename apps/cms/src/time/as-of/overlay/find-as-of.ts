import type { CollectionSlug, FindArgs, PaginatedDocs, Payload, Where } from 'payload';

import type { AsOf } from '../../../access/site-principal';
import type { RawRow } from '../../../platform/rows/raw-row';
import { fieldsOf } from '../../../platform/upstream/flattened-fields';
import type { Future } from './future';
import { futureOf } from './future-of';
import { matches, type Reading } from './match-where';
import { sortRows } from './sort-rows';

type Find = (args: FindArgs) => Promise<PaginatedDocs<RawRow>>;

interface Overlay {
  /** Leaves out what the future replaces. */
  without: Where;
  /** What stands in its place. */
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
 * The rows that a query finds at the moment. The database is asked without the documents that the future replaces, all of them at
 * once, and those that match then are put among the others: by id and after the query, for an index knows the present alone.
 * What the rows may show is decided afterwards, by Payload, as for every other row.
 */
export async function findAsOf(find: Find, payload: Payload, asOf: AsOf, args: FindArgs) {
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
  // What comes after changes the rows that it is given, and the future is looked at by others too.
  const added = structuredClone(overlay.added.filter((row) => matches(where, row, reading)));
  const docs = sortRows([...found.docs, ...added], sort, reading);
  return { ...found, docs: limit > 0 ? docs.slice(0, limit) : docs, totalDocs: docs.length };
}
