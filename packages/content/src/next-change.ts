/**
 * The header in which the CMS tells the site, and nobody else, when its answer will change by itself: the instant (ms since the
 * epoch, UTC) at which the first announcement that matches the question, and is not out yet, comes out, or a file ceases to be public.
 */
export const nextChangeHeader = 'x-civic-next-change';
