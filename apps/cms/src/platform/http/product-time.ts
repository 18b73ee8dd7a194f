import { timeHeader } from '@civic/content/clock';

import { productNow } from '../clock';

/** Adds the time of the product, by which the site goes, to an answer that is about to leave. */
export function withProductTime(response: Response): Response {
  response.headers.set(timeHeader, String(productNow()));
  return response;
}
