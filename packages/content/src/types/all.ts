import { announcements } from './announcements';
import { cities } from './cities';
import { documents } from './documents';
import { events } from './events';
import { focusAreas } from './focus-areas';
import { initiatives } from './initiatives';
import { media } from './media';
import { organizations } from './organizations';
import { pages } from './pages';
import { representatives } from './representatives';

/** Every content type, in the order in which menus, the sitemap and the admin list them. */
export const contentTypes = [
  initiatives,
  cities,
  representatives,
  organizations,
  focusAreas,
  announcements,
  events,
  pages,
  media,
  documents,
] as const;
