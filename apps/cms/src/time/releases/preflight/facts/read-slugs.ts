import { addressedTypes } from '@civic/content/content-types';
import { siteLanguages } from '@civic/content/site-languages';
import type { PayloadRequest } from 'payload';

import { plainRow } from '../../../../platform/rows/main-row';
import { isRow, type RawRow } from '../../../../platform/rows/raw-row';
import { titleOf } from '../../publication/documents';
import { textIn } from '../content/languages';
import { slugKey, type SlugQuery } from '../content/slug-query';
import type { SlugHolder } from './facts';
import { chunksOf, readRows } from './read-rows';

type Found = Map<string, SlugHolder[]>;

const named = { title: true, name: true, slug: true, _status: true } as const;

/** Newest versions, published or not, that have one of the slugs. */
async function readDrafts(req: PayloadRequest, { type, locale }: SlugQuery, slugs: string[]): Promise<RawRow[]> {
  const { docs } = await req.payload.db.queryDrafts<RawRow & { id: string }>({
    collection: type,
    where: { 'version.slug': { in: slugs } },
    select: { parent: true, version: named },
    locale,
    limit: 0,
    pagination: false,
    req,
  });
  return docs.filter(isRow).map(plainRow);
}

function note(found: Found, query: Omit<SlugQuery, 'slug'>, row: RawRow, place: SlugHolder['in']): void {
  const slug = textIn(row.slug, query.locale);
  if (!slug) return;
  const name = slugKey({ ...query, slug });
  const holders = found.get(name) ?? [];
  const key = `${query.type}/${String(row.id)}`;
  if (!holders.some((holder) => holder.key === key)) {
    found.set(name, [...holders, { key, title: titleOf(row), in: place }]);
  }
}

const place = (row: RawRow) => (row._status === 'published' ? 'published' : 'withdrawn');

/** The documents that have the addresses, by `slugKey`; two statements per type and language. */
export async function readSlugs(req: PayloadRequest, queries: readonly SlugQuery[]): Promise<Found> {
  const found: Found = new Map();
  for (const type of addressedTypes) {
    for (const locale of siteLanguages) {
      const slugs = queries.filter((query) => query.type === type && query.locale === locale).map(({ slug }) => slug);
      for (const some of chunksOf([...new Set(slugs)])) {
        const query = { type, locale, slug: '' };
        const rows = await readRows(req, type, { where: { slug: { in: some } }, select: named, locale });
        for (const row of rows) note(found, query, row, place(row));
        for (const row of await readDrafts(req, query, some)) note(found, query, row, 'draft');
      }
    }
  }
  return found;
}
