import type { CollectionConfig } from 'payload';

import { editing } from '../../../access/editing';
import { validateWebAddress } from '../../../platform/words/validators';
import { authorshipFields } from '../../fields/authorship';
import { countryOptions } from '../../fields/countries';
import { slugField } from '../../fields/slug';
import { normaliseAddress } from '../../fields/normalise-address';
import { groups } from '../../groups';
import { draftsAndVersions } from '../../versions';
import { coordinatesField } from './coordinates';
import { cityJoins } from './joins';

export const cities: CollectionConfig = {
  slug: 'cities',
  labels: { singular: { bg: 'Град', en: 'City' }, plural: { bg: 'Градове', en: 'Cities' } },
  access: editing('editor'),
  versions: draftsAndVersions,
  defaultSort: 'name',
  admin: {
    group: groups.reference,
    useAsTitle: 'name',
    defaultColumns: ['name', 'country', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
    description: {
      bg: 'Градовете, които участват в инициативите.',
      en: 'The cities that take part in the initiatives.',
    },
  },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 120, label: { bg: 'Име', en: 'Name' } },
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      maxLength: 600,
      label: { bg: 'Кратко представяне', en: 'Summary' },
    },
    { name: 'body', type: 'richText', localized: true, label: { bg: 'За града', en: 'About the city' } },
    ...cityJoins,
    slugField('cities', 'name'),
    {
      name: 'country',
      type: 'select',
      required: true,
      options: countryOptions,
      label: { bg: 'Държава', en: 'Country' },
      admin: { position: 'sidebar' },
    },
    coordinatesField,
    {
      name: 'website',
      type: 'text',
      label: { bg: 'Сайт на града', en: 'City website' },
      admin: { position: 'sidebar', placeholder: 'https://' },
      hooks: { beforeValidate: [normaliseAddress] },
      validate: validateWebAddress,
    },
    ...authorshipFields(),
  ],
};
