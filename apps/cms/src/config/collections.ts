import path from 'node:path';

import { asOfHeaders } from '@civic/content/as-of';
import { askAgainHeader } from '@civic/content/next-change';
import type { AuthStrategy, CollectionConfig } from 'payload';

import { presentsSiteKey, sitePrincipal } from '../access/site-principal';
import { announcements } from '../content/collections/announcements';
import { cities } from '../content/collections/cities';
import { documents } from '../content/collections/documents';
import { events } from '../content/collections/events';
import { focusAreas } from '../content/collections/focus-areas';
import { initiatives } from '../content/collections/initiatives';
import { media } from '../content/collections/media';
import { organizations } from '../content/collections/organizations';
import { pages } from '../content/collections/pages';
import { redirects } from '../content/collections/redirects';
import { representatives } from '../content/collections/representatives';
import { users } from '../content/collections/users';
import { productNow } from '../platform/clock';
import { environment } from '../platform/env';
import { asOfLinks } from '../time/as-of/grants/grants-collection';
import { readGrant } from '../time/as-of/grants/read-grant';
import { asOfVisits } from '../time/as-of/visits';
import { calendarFeeds } from '../time/calendar/feed/feeds-collection';
import { releases } from '../time/releases/ledger/collection';
import { releaseItems } from '../time/releases/ledger/items-collection';
import { currentTicker } from '../time/releases/ticker/running-ticker';
import { transitions } from '../time/transitions/collection';

/**
 * The instant at which the site should ask again, ms, UTC, for how long a release is overdue: the longer it has taken so far, the longer
 * it may still take.
 */
const askAgainAt = (overdue: number) => productNow() + Math.max(1000, Math.round(overdue / 4));

/** Authenticates the site by its key, in three steps: the key, the grant if it looks at a future moment, and the wait if it does not. */
const siteStrategy = (siteKey: string): AuthStrategy => ({
  name: 'site-key',
  authenticate: async ({ headers, payload }) => {
    if (!presentsSiteKey(headers.get('authorization'), siteKey)) return { user: null };
    if (headers.has(asOfHeaders.token)) {
      const held = await readGrant(payload, headers);
      // Without a principal when the person for whom the site looks lacks the permission.
      return { user: held && sitePrincipal(held.asOf) };
    }
    // The site re-renders its pages at the very instant of a release, some milliseconds before that is done: their queries wait for
    // it, and hear of it when it takes too long.
    const overdue = (await currentTicker()?.dueWorkDone()) ?? 0;
    const responseHeaders = new Headers(overdue > 0 ? { [askAgainHeader]: String(askAgainAt(overdue)) } : {});
    return { user: sitePrincipal(), responseHeaders };
  },
});

/** The collections of this environment, in the order of the admin's lists. */
export const collections: CollectionConfig[] = [
  initiatives,
  announcements,
  events,
  releases,
  representatives,
  pages,
  cities,
  organizations,
  focusAreas,
  media({ folder: path.join(/* turbopackIgnore: true */ environment.DATA_DIR, 'media') }),
  documents({ folder: path.join(/* turbopackIgnore: true */ environment.DATA_DIR, 'documents') }),
  redirects,
  users({ cmsUrl: environment.CMS_PUBLIC_URL, strategies: [siteStrategy(environment.SITE_KEY)] }),
  releaseItems,
  transitions,
  asOfLinks,
  asOfVisits,
  calendarFeeds,
];
