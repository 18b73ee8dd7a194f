import type { GroupField } from 'payload';

import { countryOptions } from '../../fields/countries';
import { joinOf } from '../../fields/join-of';
import { nameField } from '../../fields/titles';
import { webAddressField } from '../../fields/web-address';
import { defineCollection } from '../define-collection';

/** The position of the city, in decimal degrees (WGS 84). */
const coordinatesField: GroupField = {
  name: 'coordinates',
  type: 'group',
  label: { bg: 'Място на картата', en: 'Place on the map' },
  admin: {
    description: {
      bg: 'В десетични градуси, например 42,6977 и 23,3219.',
      en: 'In decimal degrees, such as 42.6977 and 23.3219.',
    },
  },
  fields: [
    {
      name: 'latitude',
      type: 'number',
      min: -90,
      max: 90,
      label: { bg: 'Географска ширина', en: 'Latitude' },
      admin: { step: 0.0001 },
    },
    {
      name: 'longitude',
      type: 'number',
      min: -180,
      max: 180,
      label: { bg: 'Географска дължина', en: 'Longitude' },
      admin: { step: 0.0001 },
    },
  ],
};

export const cities = defineCollection('cities', {
  writtenBy: 'editor',
  group: 'reference',
  description: {
    bg: 'Градовете, които участват в инициативите.',
    en: 'The cities that take part in the initiatives.',
  },
  columns: ['country'],
  fields: [
    nameField(),
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      maxLength: 600,
      label: { bg: 'Кратко представяне', en: 'Summary' },
    },
    { name: 'body', type: 'richText', localized: true, label: { bg: 'За града', en: 'About the city' } },
    joinOf('representatives', 'representatives', 'city', { bg: 'Представители', en: 'Representatives' }),
    joinOf('initiatives', 'initiatives', 'cities', { bg: 'Инициативи', en: 'Initiatives' }),
    joinOf('announcements', 'announcements', 'cities', { bg: 'Съобщения', en: 'Announcements' }),
  ],
  sidebar: [
    {
      name: 'country',
      type: 'select',
      required: true,
      options: countryOptions,
      label: { bg: 'Държава', en: 'Country' },
    },
    coordinatesField,
    webAddressField('website', { bg: 'Сайт на града', en: 'City website' }),
  ],
});
