/** No slug begins like this. */
const mark = '~';

/**
 * The slug of a document that has given up its address to another one of the same transaction and has not got its own yet: no two
 * rows may have one slug, not even for the moment between two writes.
 */
export const freedSlug = (id: string) => `${mark}${id}`;

/** Whether a slug stands in for an address that was given up. */
export const isFreed = (slug: string) => slug.startsWith(mark);
