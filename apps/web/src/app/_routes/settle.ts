import { webAddress } from '@civic/content/web-address';
import { notFound, permanentRedirect, redirect } from 'next/navigation';

import { ContentUnavailableError } from '../../data/store/errors';
import { logError } from '../../platform/log';
import { failureNote } from './failure-note';
import type { Outcome } from '../../data/addresses/outcome';

/** Next puts the target into a header unchanged, and leaves the request open if the header cannot hold it. */
function move(to: string, permanent: boolean): never {
  const address = webAddress(to);
  if (address === null) {
    logError('A redirect leads nowhere', JSON.stringify(to));
    return notFound();
  }
  return permanent ? permanentRedirect(address) : redirect(address);
}

/**
 * Turns an outcome into a status code: Next's signals yield 307, 308, 404, 410, 500 and 503, a returned view yields 200.
 *
 * On cached pages, call it only in `generateMetadata`. They are rendered completely before the response begins, so the status
 * is right and the page itself renders the visitor's view. A page component that throws is sent with an empty body, which is
 * useless to a visitor without JavaScript.
 */
export function settle<View>(outcome: Outcome<View>): View {
  if (outcome.kind !== 'found') failureNote().failure = outcome;
  switch (outcome.kind) {
    case 'found':
      return outcome.view;
    case 'moved':
      return move(outcome.to, outcome.permanent);
    case 'elsewhere':
    case 'missing':
    case 'gone':
      return notFound();
    case 'unavailable':
      // Next has no signal for a 503. `attempt` has marked the page, so that the cache answers with one and keeps it only
      // briefly; with an error, visitors without JavaScript would see nothing.
      if (outcome.error instanceof ContentUnavailableError) return notFound();
      throw outcome.error;
  }
}
