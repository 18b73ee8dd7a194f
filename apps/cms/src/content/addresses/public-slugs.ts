import type { AddressedType } from '@civic/content/content-types';
import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';
import type { PayloadRequest, Where } from 'payload';

import { readMainRow } from '../../platform/rows/main-row';

import { isFreed } from './freed';

export type PublicSlugs = Partial<Record<SiteLanguage, string>>;

const textIn = (value: unknown, locale: SiteLanguage): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const text: unknown = Reflect.get(value, locale);
  return typeof text === 'string' && text !== '' ? text : undefined;
};

/** The slugs of a row, one per language; an address that the document has given up is none. */
export const slugsOf = (row: Record<string, unknown>): PublicSlugs =>
  Object.fromEntries(
    siteLanguages.flatMap((locale) => {
      const slug = textIn(row.slug, locale);
      return slug && !isFreed(slug) ? [[locale, slug]] : [];
    }),
  );

async function wasPublished(req: PayloadRequest, collection: AddressedType, id: string): Promise<boolean> {
  const where: Where = { parent: { equals: id }, 'version._status': { equals: 'published' } };
  const { totalDocs } = await req.payload.db.countVersions({ collection, where, req });
  return totalDocs > 0;
}

/**
 * The public slugs of a document, also while it is taken down: those of the main row, which drafts do not change, provided that it
 * was ever published. Empty for a document that was never public.
 */
export async function publicSlugs(req: PayloadRequest, collection: AddressedType, id: string): Promise<PublicSlugs> {
  const row = await readMainRow(req, collection, id);
  if (!row) return {};
  const isKnown = row._status === 'published' || (await wasPublished(req, collection, id));
  return isKnown ? slugsOf(row) : {};
}

/** A content with the addresses that its document keeps: a language in which it says nothing any more does not lose its own. */
export const keepingAddresses = <Row extends Record<string, unknown>>(content: Row, known: PublicSlugs): Row =>
  Object.keys(known).length > 0 ? { ...content, slug: { ...known, ...slugsOf(content) } } : content;
