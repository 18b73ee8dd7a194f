import type { AddressedType } from '@civic/content/content-types';
import { reservedSlugsOf } from '@civic/content/paths';
import { isSiteLanguage, type SiteLanguage } from '@civic/content/site-languages';
import type { PayloadRequest, Where } from 'payload';

/** Whether the site reserves the slug. */
export const isReserved = (type: AddressedType, slug: string): boolean => reservedSlugsOf(type).includes(slug);

/** Whether another document has the slug in the language, in its public content or in a draft. */
export async function isTaken(
  req: PayloadRequest,
  type: AddressedType,
  locale: SiteLanguage,
  slug: string,
  id: string | undefined,
): Promise<boolean> {
  const where: Where = { slug: { equals: slug }, ...(id ? { id: { not_equals: id } } : {}) };
  const search = { collection: type, locale, where, req, overrideAccess: true };
  const current = await req.payload.count(search);
  const drafts = await req.payload.find({ ...search, draft: true, limit: 1, depth: 0, select: { slug: true } });
  return current.totalDocs > 0 || drafts.totalDocs > 0;
}

/** The first of `base`, `base-2`, `base-3` … that is free. */
export async function firstFree(base: string, isFree: (slug: string) => Promise<boolean>): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? base : `${base.slice(0, 90)}-${number}`;
    if (await isFree(candidate)) return candidate;
  }
}

/** The language that a request writes in; `undefined` when it writes in all at once. */
export const writtenLocale = (req: PayloadRequest): SiteLanguage | undefined =>
  isSiteLanguage(req.locale) ? req.locale : undefined;
