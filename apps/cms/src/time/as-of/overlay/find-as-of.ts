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
  // Later code modifies the rows that it receives, and the future is shared with other reads.
  const added = structuredClone(overlay.added.filter((row) => matches(where, row, reading)));
  const docs = sortRows([...found.docs, ...added], sort, reading);
  return { ...found, docs: limit > 0 ? docs.slice(0, limit) : docs, totalDocs: docs.length };
}
