import { wellFormed } from '@civic/content/well-formed';

import { onRequestStart } from '../upstream/request-start';

/** The header by which a route learns that the address of its request was malformed. */
const malformedHeader = 'x-civic-malformed';

/** Whether the path of a request had a percent sign without valid encoding. Clients may say so themselves; they are refused then. */
export const isMalformed = ({ headers }: Request): boolean => headers.has(malformedHeader);

/**
 * Lets requests with malformed addresses reach the routes, which would never see them: a percent sign without valid encoding is taken
 * literally, so that the admin finds no such page, and marked, so that the API can say what is wrong. Returns a function that ends this.
 */
export function mendAddresses(): () => void {
  return onRequestStart((request) => {
    const asked = request.url ?? '/';
    request.url = wellFormed(asked);
    if (request.url !== asked) request.headers[malformedHeader] = 'path';
  });
}
