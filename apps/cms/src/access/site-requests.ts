import { documentTypes, globalTypes } from '@civic/content/content-types';

const readable = [
  ...[...documentTypes, 'redirects'].map((type) => new RegExp(`^/api/${type}(/[^/]+)?$`)),
  ...globalTypes.map((slug) => new RegExp(`^/api/globals/${slug}$`)),
  /^\/api\/media\/file\/[^/]+$/,
  /^\/api\/documents\/[^/]+\/file$/,
  /^\/api\/as-of\/(grant|transitions)$/,
  /^\/api\/releases\/coming$/,
];

/** Whether the site's key is valid for the request at all; all others are refused before any further processing. */
export function isSiteRequest(method: string, pathname: string): boolean {
  return method === 'GET' && readable.some((pattern) => pattern.test(pathname));
}
