import type { GroupField } from 'payload';

/** The position of the city, in decimal degrees (WGS 84). */
export const coordinatesField: GroupField = {
  name: 'coordinates',
  type: 'group',
  label: { bg: 'Място на картата', en: 'Place on the map' },
  admin: {
    position: 'sidebar',
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
