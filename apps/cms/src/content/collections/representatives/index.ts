import { imageField } from '../../fields/image';
import { joinOf } from '../../fields/join-of';
import { nameField } from '../../fields/titles';
import { defineCollection } from '../define-collection';

export const representatives = defineCollection('representatives', {
  writtenBy: 'contributor',
  group: 'content',
  description: {
    bg: 'Хората, които представляват градовете в инициативите.',
    en: 'The people who represent the cities in the initiatives.',
  },
  columns: ['position', 'city'],
  searched: ['position'],
  fields: [
    nameField(),
    {
      name: 'position',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 200,
      label: { bg: 'Длъжност', en: 'Position' },
    },
    { name: 'biography', type: 'richText', localized: true, label: { bg: 'Биография', en: 'Biography' } },
    joinOf('initiatives', 'initiatives', 'representatives.representative', { bg: 'Инициативи', en: 'Initiatives' }),
  ],
  sidebar: [
    {
      name: 'city',
      type: 'relationship',
      relationTo: 'cities',
      required: true,
      label: { bg: 'Град', en: 'City' },
    },
    imageField('photo', { bg: 'Портрет', en: 'Portrait' }),
  ],
});
