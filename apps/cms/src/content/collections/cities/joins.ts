import type { Field } from 'payload';

import { joinOf } from '../../fields/join-of';

/** The documents that refer to a city, for its editors. */
export const cityJoins: Field[] = [
  joinOf('representatives', 'representatives', 'city', { bg: 'Представители', en: 'Representatives' }),
  joinOf('initiatives', 'initiatives', 'cities', { bg: 'Инициативи', en: 'Initiatives' }),
  joinOf('announcements', 'announcements', 'cities', { bg: 'Съобщения', en: 'Announcements' }),
];
