import type { GroupField } from 'payload';

import { imageField } from './image';

/** The texts for search engines and social networks; empty parts are taken from the document itself. */
export const seoField = (): GroupField => ({
  name: 'seo',
  type: 'group',
  label: { bg: 'Търсачки и социални мрежи', en: 'Search engines and social media' },
  admin: {
    description: {
      bg: 'По желание. Празните полета се попълват от самия документ.',
      en: 'Optional. Whatever is left empty is taken from the document itself.',
    },
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      localized: true,
      maxLength: 70,
      label: { bg: 'Заглавие', en: 'Title' },
      admin: { description: { bg: 'До 70 знака.', en: 'Up to 70 characters.' } },
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 200,
      label: { bg: 'Описание', en: 'Description' },
      admin: {
        description: { bg: 'Едно или две изречения, до 200 знака.', en: 'One or two sentences, up to 200 characters.' },
      },
    },
    imageField('image', { bg: 'Изображение при споделяне', en: 'Image for sharing' }),
  ],
});
