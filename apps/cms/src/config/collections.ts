import type { CollectionConfig } from 'payload';

import { announcements } from '../content/collections/announcements';
import { cities } from '../content/collections/cities';
import { focusAreas } from '../content/collections/focus-areas';
import { initiatives } from '../content/collections/initiatives';
import { media } from '../content/collections/media';
import { organizations } from '../content/collections/organizations';
import { pages } from '../content/collections/pages';
import { redirects } from '../content/collections/redirects';
import { representatives } from '../content/collections/representatives';
import { users } from '../content/collections/users';
import { asOfLinks } from '../time/as-of/links-collection';
import { asOfVisits } from '../time/as-of/visits-collection';
import { calendarFeeds } from '../time/calendar/feeds-collection';
import { releases } from '../time/releases/collection';
import { releaseItems } from '../time/releases/items-collection';
import { transitions } from '../time/transitions/collection';

/** In the order in which the admin lists them. */
export const collections: CollectionConfig[] = [
  initiatives,
  announcements,
  releases,
  representatives,
  pages,
  cities,
  organizations,
  focusAreas,
  media,
  redirects,
  users,
  releaseItems,
  transitions,
  asOfLinks,
  asOfVisits,
  calendarFeeds,
];
