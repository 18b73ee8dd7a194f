/**
 * The header that announces the next scheduled change of an answer; the CMS sends it only to the site. It holds the instant (ms
 * since the epoch, UTC) at which the first pending announcement that matches the query comes out, or a file ceases to be
 * public.
 */
export const nextChangeHeader = 'x-civic-next-change';
