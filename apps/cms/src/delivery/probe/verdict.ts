import type { Expectation } from '../delivery';
import { isGone, isRedirect, type PageLook } from './probe';

/** `elsewhere`: the page is current as far as can be judged, and does not show the document at all. */
export type Verdict = 'met' | 'unmet' | 'elsewhere';

function showsVerdict({ marker, formerMarker }: Expectation, { status, versions }: PageLook): Verdict {
  // A page without the header proves nothing: a proxy may have removed it.
  if (status !== 200 || !versions) return 'unmet';
  if (marker && versions.includes(marker)) return 'met';
  return formerMarker && versions.includes(formerMarker) ? 'unmet' : 'elsewhere';
}

/** A placeholder for the site's origin: what is compared are two addresses of the same page. */
const site = 'http://site.invalid';

const isSameAddress = (one: string | null | undefined, other: string) =>
  Boolean(one) && new URL(one ?? '', site).href === new URL(other, site).href;

function hidesVerdict({ formerMarker, leadsTo }: Expectation, look: PageLook): Verdict {
  if (leadsTo) return isRedirect(look) && isSameAddress(look.location, leadsTo) ? 'met' : 'unmet';
  if (isGone(look) || isRedirect(look)) return 'met';
  const isFree = look.status === 200 && look.versions && !(formerMarker && look.versions.includes(formerMarker));
  return isFree ? 'met' : 'unmet';
}

/** Whether the visitor's page fulfils the delivery's expectation. */
export function verdictOf(expectation: Expectation, look: PageLook): Verdict {
  switch (expectation.kind) {
    case 'shows':
      return showsVerdict(expectation, look);
    case 'hides':
      return hidesVerdict(expectation, look);
    case 'redirects':
      if (isRedirect(look)) return 'met';
      // Its target may be not public, or not in this language; a failure proves nothing.
      return look.status < 500 ? 'elsewhere' : 'unmet';
    case 'unredirects':
      return look.status < 500 && !isRedirect(look) ? 'met' : 'unmet';
    case 'later':
    case 'nothing':
      return 'elsewhere';
  }
}
