import { contentTypeOf, sectionTypes, type AddressedType, type SectionType } from './content-types';
import type { DocumentKind } from './document-kinds';
import { siteLanguages, type SiteLanguage } from './site-languages';

/** The public path of a language's home page, such as `/bg`. */
export const homePath = (locale: SiteLanguage) => `/${locale}`;

/** The first path segment of a type below the language; `null` for types whose documents are directly below it. */
export function segmentOf(type: AddressedType, locale: SiteLanguage): string | null {
  const { segment, segmentIn } = contentTypeOf(type);
  return segmentIn?.[locale] ?? segment;
}

/** The section whose paths begin with the segment in the language. */
export const sectionAt = (locale: SiteLanguage, segment: string): SectionType | undefined =>
  sectionTypes.find((type) => segmentOf(type, locale) === segment);

/** The public path of a section's list, such as `/bg/cities`. */
export const listPath = (type: SectionType, locale: SiteLanguage) => `/${locale}/${segmentOf(type, locale) ?? ''}`;

/** The public path of a document, such as `/bg/cities/sofia`; generic pages are directly under the language. */
export function documentPath(type: AddressedType, locale: SiteLanguage, slug: string): string {
  const segment = segmentOf(type, locale);
  return segment === null ? `/${locale}/${slug}` : `/${locale}/${segment}/${slug}`;
}

/** The public path of an uploaded file. The site serves files itself, so they stay available when the CMS is down. */
export const mediaPath = (filename: string) => `/media/${encodeURIComponent(filename)}`;

interface DocumentFile {
  id: string;
  /** The readable part of its address, frozen when the document was created. */
  addressName: string;
  kind: DocumentKind;
}

/** The public path of a document for download. It stays the same when the file is replaced by a newer one. */
export const documentFilePath = ({ id, addressName, kind }: DocumentFile) => `/documents/${id}/${addressName}.${kind}`;

/** First path segments reserved by the site: no generic page may use one as its slug. */
export const reservedSegments: readonly string[] = [
  ...new Set(sectionTypes.flatMap((type) => siteLanguages.map((locale) => segmentOf(type, locale) ?? type))),
  'search',
  'follow',
  'api',
  'media',
  ...siteLanguages,
];

/** The reserved slugs of a type, which no document may use. */
export function reservedSlugsOf(type: AddressedType): readonly string[] {
  const { segment, reservedSlugs } = contentTypeOf(type);
  return segment === null ? [...reservedSegments, ...reservedSlugs] : reservedSlugs;
}
