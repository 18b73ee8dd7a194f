import type { CollectionConfig } from 'payload';

import { editing } from '../../../access/editing';
import { validateWebAddress } from '../../../platform/words/validators';
import { authorshipFields } from '../../fields/authorship';
import { normaliseAddress } from '../../fields/normalise-address';
import { groups } from '../../groups';
import { onlyImages } from '../../fields/only-images';
import { draftsAndVersions } from '../../versions';
import { organizationLists } from './lists';

export const organizations: CollectionConfig = {
  slug: 'organizations',
  labels: {
    singular: { bg: 'Организация', en: 'Organization' },
    plural: { bg: 'Организации', en: 'Organizations' },
  },
  access: editing('editor'),
  versions: draftsAndVersions,
  defaultSort: 'name',
  admin: {
    group: groups.reference,
    useAsTitle: 'name',
    defaultColumns: ['name', 'website', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'summary'],
    description: {
      bg: 'Финансиращи организации, партньори и академични партньори.',
      en: 'Funders, partners and academic partners.',
    },
  },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 160, label: { bg: 'Име', en: 'Name' } },
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      maxLength: 600,
      label: { bg: 'Кратко представяне', en: 'Summary' },
    },
    ...organizationLists,
    {
      name: 'website',
      type: 'text',
      label: { bg: 'Сайт', en: 'Website' },
      admin: { position: 'sidebar', placeholder: 'https://' },
      hooks: { beforeValidate: [normaliseAddress] },
      validate: validateWebAddress,
    },
    {
      name: 'logo',
      type: 'upload',
      relationTo: 'media',
      ...onlyImages,
      label: { bg: 'Лого', en: 'Logo' },
      admin: { position: 'sidebar' },
    },
    ...authorshipFields(),
  ],
};
