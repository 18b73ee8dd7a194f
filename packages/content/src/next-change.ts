/**
 * The header that announces the next scheduled change of an answer; the CMS sends it only to the site. It holds the instant (ms
 * since the epoch, UTC) at which the first pending announcement that matches the query comes out, or a file ceases to be
 * public.
 */
export const nextChangeHeader = 'x-civic-next-change';

/**
 * The header with which the CMS says that something due is not done yet, so that the answer may already be outdated. It holds the
 * instant (ms since the epoch, UTC) from which it should be asked again.
 */
export const askAgainHeader = 'x-civic-ask-again';
