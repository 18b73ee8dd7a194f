import { deliveries } from '../delivery/outbox/collection';
import { releasesSlug } from '../time/releases/ledger/ledger-row';

/** What nobody creates in a form of its own. */
const comesAbout: readonly string[] = [releasesSlug, deliveries.slug];

/**
 * The address of the page that stands in for one that could only refuse, whoever asks: the list of what nobody creates in a form says how it
 * comes about. `segments` are those of the address below the route of the admin.
 */
export function insteadOf(admin: string, segments: readonly string[]): string | null {
  const [group, slug = '', page] = segments;
  return group === 'collections' && page === 'create' && comesAbout.includes(slug)
    ? `${admin}/collections/${slug}`
    : null;
}
