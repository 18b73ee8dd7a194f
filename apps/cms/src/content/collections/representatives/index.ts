import type { CollectionConfig } from 'payload';

import { editing } from '../../../access/editing';
import { authorshipFields } from '../../fields/authorship';
import { joinOf } from '../../fields/join-of';
import { slugField } from '../../fields/slug';
import { groups } from '../../groups';
import { onlyImages } from '../../fields/only-images';
import { draftsAndVersions } from '../../versions';

export const representatives: CollectionConfig = {
  slug: 'representatives',
  labels: {
    singular: { bg: 'Представител', en: 'Representative' },
    plural: { bg: 'Представители', en: 'Representatives' },
  },
  access: editing('contributor'),
  versions: draftsAndVersions,
  defaultSort: 'name',
  admin: {
    group: groups.content,
    useAsTitle: 'name',
    defaultColumns: ['name', 'position', 'city', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'position', 'slug'],
    description: {
      bg: 'Хората, които представляват градовете в инициативите.',
      en: 'The people who represent the cities in the initiatives.',
    },
  },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 120, label: { bg: 'Име', en: 'Name' } },
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
    slugField('representatives', 'name'),
    {
      name: 'city',
      type: 'relationship',
      relationTo: 'cities',
      required: true,
      label: { bg: 'Град', en: 'City' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'photo',
      type: 'upload',
      relationTo: 'media',
      ...onlyImages,
      label: { bg: 'Портрет', en: 'Portrait' },
      admin: { position: 'sidebar' },
    },
    ...authorshipFields(),
  ],
};
