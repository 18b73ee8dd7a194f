import type { CollectionConfig } from 'payload';

import { asOfLinks } from '../as-of/links-collection';
import { asOfVisits } from '../as-of/visits-collection';
import { calendarFeeds } from '../calendar/feeds-collection';
import { releases } from '../releases/collection';
import { releaseItems } from '../releases/items-collection';
import { transitions } from '../transitions/collection';
import { announcements } from './announcements';
import { cities } from './cities';
import { focusAreas } from './focus-areas';
import { initiatives } from './initiatives';
import { media } from './media';
import { organizations } from './organizations';
import { pages } from './pages';
import { redirects } from './redirects';
import { representatives } from './representatives';
import { users } from './users';

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
