import type { UploadedType } from '@civic/content/content-types';

import type { SeedCollection } from '../reference';
import type { DocumentSeed } from '../seedable';
import { announcements } from './announcements/announcements';
import { cities } from './cities';
import { events } from './events';
import { focusAreas } from './focus-areas';
import { initiatives } from './initiative/initiative';
import { organizations } from './organizations';
import { pages } from './pages/pages';
import { representatives } from './representatives';

/** Collections of the demo with written content, as opposed to files. */
export type WrittenCollection = Exclude<SeedCollection, UploadedType>;

interface SeedGroup<Collection extends WrittenCollection = WrittenCollection> {
  collection: Collection;
  seeds: DocumentSeed<Collection>[];
}

/** All documents, ordered so that none refers to a later one. */
export const documentGroups: SeedGroup[] = [
  { collection: 'focus-areas', seeds: focusAreas },
  { collection: 'organizations', seeds: organizations },
  { collection: 'cities', seeds: cities },
  { collection: 'representatives', seeds: representatives },
  { collection: 'initiatives', seeds: initiatives },
  { collection: 'announcements', seeds: announcements },
  { collection: 'events', seeds: events },
  { collection: 'pages', seeds: pages },
];
