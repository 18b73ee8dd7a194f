import { webAddress } from '@civic/content/web-address';
import { notFound, permanentRedirect, redirect } from 'next/navigation';

import { ContentUnavailableError } from '../../data/store/errors';
import { logError } from '../../platform/log';
import { failureNote } from './failure-note';
import type { Outcome } from '../../data/addresses/outcome';

/** Next puts the target into a header as it is given, and leaves the visitor waiting if the header cannot hold it. */
function move(to: string, permanent: boolean): never {
  const address = webAddress(to);
  if (address === null) {
    logError('A redirect leads nowhere', JSON.stringify(to));
    return notFound();
  }
  return permanent ? permanentRedirect(address) : redirect(address);
}

/**
 * Turns an outcome into a status code: 307, 308, 404, 410, 500 and 503 by Next's own signals, 200 by returning the view.
 *
 * On pages that are cached, to be called in `generateMetadata` ALONE. They are rendered to the end before the answer begins,
 * so that the status is right, and the page itself renders what the visitor reads: a page component that throws is sent as an
 * empty body, which says nothing to a visitor without JavaScript.
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
      // Next has no signal for a 503. `attempt` has marked the page, so that the cache answers with one and keeps it for a
      // moment only; an error would show visitors without JavaScript nothing.
      if (outcome.error instanceof ContentUnavailableError) return notFound();
      throw outcome.error;
  }
}
