import type { Field } from 'payload';

import { citiesField } from '../../fields/related';

/** The organisations behind an initiative, and its cities. */
export const partiesFields: Field[] = [
  {
    name: 'organizations',
    type: 'array',
    label: { bg: 'Организации', en: 'Organizations' },
    labels: { singular: { bg: 'организация', en: 'organization' }, plural: { bg: 'организации', en: 'organizations' } },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'organization',
            type: 'relationship',
            relationTo: 'organizations',
            required: true,
            label: { bg: 'Организация', en: 'Organization' },
            admin: { width: '60%' },
          },
          {
            name: 'role',
            type: 'select',
            required: true,
            defaultValue: 'partner',
            label: { bg: 'Роля', en: 'Role' },
            admin: { width: '40%' },
            options: [
              { value: 'funder', label: { bg: 'Финансираща организация', en: 'Funder' } },
              { value: 'partner', label: { bg: 'Партньор', en: 'Partner' } },
              { value: 'academic-partner', label: { bg: 'Академичен партньор', en: 'Academic partner' } },
            ],
          },
        ],
      },
    ],
  },
  citiesField,
  {
    name: 'representatives',
    type: 'array',
    label: { bg: 'Представители', en: 'Representatives' },
    labels: {
      singular: { bg: 'представител', en: 'representative' },
      plural: { bg: 'представители', en: 'representatives' },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'representative',
            type: 'relationship',
            relationTo: 'representatives',
            required: true,
            label: { bg: 'Представител', en: 'Representative' },
            admin: { width: '50%' },
          },
          {
            name: 'role',
            type: 'text',
            localized: true,
            label: { bg: 'Роля в инициативата', en: 'Role in the initiative' },
            admin: { width: '50%' },
          },
        ],
      },
    ],
  },
  {
    name: 'focusAreas',
    type: 'relationship',
    relationTo: 'focus-areas',
    hasMany: true,
    label: { bg: 'Тематични области', en: 'Focus areas' },
  },
  {
    name: 'related',
    type: 'relationship',
    relationTo: 'initiatives',
    hasMany: true,
    label: { bg: 'Свързани инициативи', en: 'Related initiatives' },
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    // Payload's check of what was chosen would also refuse an initiative that was deleted since, by its id.
    validate: () => true as const,
  },
];
