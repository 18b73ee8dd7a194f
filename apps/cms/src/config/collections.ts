import path from 'node:path';

import type { CollectionConfig } from 'payload';

import { announcements } from '../content/collections/announcements';
import { cities } from '../content/collections/cities';
import { events } from '../content/collections/events';
import { focusAreas } from '../content/collections/focus-areas';
import { initiatives } from '../content/collections/initiatives';
import { media } from '../content/collections/media';
import { organizations } from '../content/collections/organizations';
import { pages } from '../content/collections/pages';
import { redirects } from '../content/collections/redirects';
import { representatives } from '../content/collections/representatives';
import { users } from '../content/collections/users';
import { environment } from '../platform/env';
import { asOfLinks } from '../time/as-of/grants/grants-collection';
import { asOfVisits } from '../time/as-of/visits';
import { calendarFeeds } from '../time/calendar/feed/feeds-collection';
import { releases } from '../time/releases/ledger/collection';
import { releaseItems } from '../time/releases/ledger/items-collection';
import { transitions } from '../time/transitions/collection';
import { siteStrategy } from './site-strategy';

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
  redirects,
  users({ cmsUrl: environment.CMS_PUBLIC_URL, strategies: [siteStrategy(environment.SITE_KEY)] }),
  releaseItems,
  transitions,
  asOfLinks,
  asOfVisits,
  calendarFeeds,
];
