import { contentTypes } from './types/all';
import type { ContentType, WindowTraits } from './types/content-type';

const slugsOf = <Slug extends string>(types: readonly { slug: Slug }[]): readonly Slug[] =>
  types.map(({ slug }) => slug);

/** Collections whose documents visitors can see on the site. */
export const documentTypes = slugsOf(contentTypes);

export type DocumentType = (typeof documentTypes)[number];

/** Collections that have a list page and a page for each document. */
export const sectionTypes = slugsOf(contentTypes.filter((type) => type.listed));

export type SectionType = (typeof sectionTypes)[number];

/** Collections whose documents have their own address. */
export const addressedTypes = slugsOf(contentTypes.filter((type) => type.addressed));

export type AddressedType = (typeof addressedTypes)[number];

/** Collections whose documents can be published and taken down; documents of the others are always public. */
export const draftedTypes = slugsOf(contentTypes.filter((type) => type.drafts));

export type DraftedType = (typeof draftedTypes)[number];

/** Collections of uploaded files, which visitors get while something public shows them. */
export const uploadedTypes = slugsOf(contentTypes.filter((type) => type.uploaded));

export type UploadedType = (typeof uploadedTypes)[number];

/** Collections whose documents have a window: an instant at which they appear and one at which they end. */
export const windowedTypes = slugsOf(contentTypes.filter((type) => type.windowed !== false));

export type WindowedType = (typeof windowedTypes)[number];

type Descriptor = (typeof contentTypes)[number];

const hasReveal = (type: Descriptor): type is Extract<Descriptor, { windowed: { comingSoon: true } }> =>
  type.windowed !== false && type.windowed.comingSoon;

/** Windowed collections whose documents can be announced before their body is revealed, with an expected date. */
const comingSoonTypes = slugsOf(contentTypes.filter(hasReveal));

export type ComingSoonType = (typeof comingSoonTypes)[number];

/** Collections whose documents can be followed in feeds and a calendar below their list. */
export const fedTypes = slugsOf(contentTypes.filter((type) => type.inFeeds));

export type FedType = (typeof fedTypes)[number];

export const globalTypes = ['site', 'navigation', 'home'] as const;

export type GlobalType = (typeof globalTypes)[number];

const isOneOf =
  <Value extends string>(values: readonly Value[]) =>
  (value: string): value is Value =>
    values.some((candidate) => candidate === value);

export const isDocumentType = isOneOf(documentTypes);
export const isAddressedType = isOneOf(addressedTypes);
export const isUploadedType = isOneOf(uploadedTypes);
export const isWindowedType = isOneOf(windowedTypes);
export const isComingSoonType = isOneOf(comingSoonTypes);
export const isGlobalType = isOneOf(globalTypes);

const descriptors = new Map<DocumentType, ContentType>(contentTypes.map((type) => [type.slug, type]));

/** The descriptor of a type. */
export function contentTypeOf(type: DocumentType): ContentType {
  const descriptor = descriptors.get(type);
  if (!descriptor) throw new Error(`There is no content type "${type}".`);
  return descriptor;
}

/** The window of a type that has one. */
export function windowTraitsOf(type: WindowedType): WindowTraits {
  const { windowed } = contentTypeOf(type);
  if (windowed === false) throw new Error(`The type "${type}" has no window.`);
  return windowed;
}
