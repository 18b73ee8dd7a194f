/** Collections whose documents visitors can see on the site. */
export const documentTypes = [
  'initiatives',
  'cities',
  'representatives',
  'organizations',
  'focus-areas',
  'announcements',
  'pages',
  'media',
] as const;

export type DocumentType = (typeof documentTypes)[number];

/** Collections that have a list page and a page for each document. */
export const sectionTypes = ['initiatives', 'cities', 'representatives', 'announcements'] as const;

export type SectionType = (typeof sectionTypes)[number];

/** Collections whose documents have an address of their own. */
export const addressedTypes = [...sectionTypes, 'pages'] as const;

export type AddressedType = (typeof addressedTypes)[number];

export const globalTypes = ['site', 'navigation', 'home'] as const;

export type GlobalType = (typeof globalTypes)[number];

export function isDocumentType(value: string): value is DocumentType {
  return documentTypes.some((type) => type === value);
}

export function isAddressedType(value: string): value is AddressedType {
  return addressedTypes.some((type) => type === value);
}

export function isGlobalType(value: string): value is GlobalType {
  return globalTypes.some((type) => type === value);
}
