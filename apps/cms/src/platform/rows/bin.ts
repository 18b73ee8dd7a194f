import type { Where } from 'payload';

/** The field with the instant at which a document was moved to the bin; Payload's name. */
export const binnedAtName = 'deletedAt';

/** Whether the document of a row is in the bin. */
export const isInBin = (row: object): boolean => Boolean(Reflect.get(row, binnedAtName));

/** Excludes what is in the bin from a query of the database; `prefix` is `version.` in queries for versions. */
export const notInBin = (prefix = ''): Where => ({ [`${prefix}${binnedAtName}`]: { exists: false } });
