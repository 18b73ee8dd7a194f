import type { CollectionConfig } from 'payload';

import { editing } from '../../../access/editing';
import { authorshipFields } from '../../fields/authorship';
import { groups } from '../../groups';
import { draftsAndVersions } from '../../versions';
import { iconOptions } from './icons';

export const focusAreas: CollectionConfig = {
  slug: 'focus-areas',
  labels: {
    singular: { bg: 'Тематична област', en: 'Focus area' },
    plural: { bg: 'Тематични области', en: 'Focus areas' },
  },
  access: editing('editor'),
  versions: draftsAndVersions,
  defaultSort: 'name',
  admin: {
    group: groups.reference,
    useAsTitle: 'name',
    defaultColumns: ['name', 'icon', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'summary'],
    description: { bg: 'Темите, по които работят инициативите.', en: 'The themes that the initiatives work on.' },
  },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 120, label: { bg: 'Име', en: 'Name' } },
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      maxLength: 400,
      label: { bg: 'Кратко описание', en: 'Summary' },
    },
    {
      name: 'icon',
      type: 'select',
      required: true,
      defaultValue: 'digital',
      options: iconOptions,
      label: { bg: 'Икона', en: 'Icon' },
      admin: { position: 'sidebar' },
    },
    ...authorshipFields(),
  ],
};
