import type { DocumentType } from '@civic/content/content-types';

/** The possible targets of references in the demo content. */
export type SeedCollection = DocumentType;

/** Points to a document of the demo content by its key; its id is only known once it has been created. */
export interface Reference<Collection extends SeedCollection = SeedCollection> {
  readonly refersTo: Collection;
  readonly key: string;
}

export const reference = <Collection extends SeedCollection>(
  refersTo: Collection,
  key: string,
): Reference<Collection> => ({ refersTo, key });

export function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'refersTo' in value && 'key' in value;
}
