import { isAddressedType } from '@civic/content/content-types';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { Link } from '@civic/content/views';
import { linkTarget } from '@civic/content/web-address';
import { z } from 'zod';

import { readReferences } from '../documents/existing';

const referenceSchema = z.object({
  relationTo: z.string(),
  value: z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]),
});

const linkSchema = z.object({
  label: z.string().nullish(),
  type: z.enum(['internal', 'external']).nullish(),
  reference: referenceSchema.nullish(),
  url: z.string().nullish(),
});

/** The path of the target of a link or redirect; `null` if visitors cannot open it in this language. */
export async function pathOfReference(
  locale: SiteLanguage,
  raw: unknown,
): Promise<{ path: string; title: string } | null> {
  const reference = referenceSchema.safeParse(raw);
  if (!reference.success || !isAddressedType(reference.data.relationTo)) return null;
  const { relationTo, value } = reference.data;
  const references = await readReferences(relationTo, locale, [value]);
  return references.get(value) ?? null;
}

/** A link group as a link; `null` if it has no target in this language. A link without a label gets its target's title. */
export async function toLink(locale: SiteLanguage, raw: unknown): Promise<Link | null> {
  const link = linkSchema.safeParse(raw);
  if (!link.success) return null;
  const { type, label, reference, url } = link.data;
  if (type === 'external') {
    const href = linkTarget(url);
    return href && label ? { label, href, external: isExternal(href) } : null;
  }
  const target = await pathOfReference(locale, reference);
  return target && { label: label ?? target.title, href: target.path, external: false };
}

/** The links with a target, in order. */
export async function toLinks(locale: SiteLanguage, raw: unknown[]): Promise<Link[]> {
  const links = await Promise.all(raw.map((link) => toLink(locale, link)));
  return links.filter((link) => link !== null);
}

const isExternal = (url: string) => !url.startsWith('/') && !url.startsWith('#');
