import { notFound, permanentRedirect, redirect } from 'next/navigation';

import type { Outcome } from './outcome';

/**
 * Turns an outcome into a status code: 307, 308, 404 and 500 by Next's own signals, 200 by returning the view.
 *
 * To be called in `generateMetadata` ALONE. Metadata is resolved before the answer begins, so that the status is right, and
 * the page itself then renders what the visitor reads: a page component that throws is sent as an empty body, which says
 * nothing to a visitor without JavaScript.
 */
export function settle<View>(outcome: Outcome<View>): View {
  switch (outcome.kind) {
    case 'found':
      return outcome.view;
    case 'moved':
      return outcome.permanent ? permanentRedirect(outcome.to) : redirect(outcome.to);
    case 'elsewhere':
    case 'missing':
      return notFound();
    case 'unavailable':
      throw outcome.error;
  }
}
