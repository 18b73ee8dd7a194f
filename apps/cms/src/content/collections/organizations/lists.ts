import type { Field } from 'payload';

/** The numbers of an organization, and its areas of work. */
export const organizationLists: Field[] = [
  {
    name: 'figures',
    type: 'array',
    label: { bg: 'Организацията в числа', en: 'The organization in figures' },
    labels: { singular: { bg: 'число', en: 'figure' }, plural: { bg: 'Числа', en: 'Figures' } },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'value',
            type: 'text',
            required: true,
            label: { bg: 'Стойност', en: 'Value' },
            admin: { width: '30%' },
          },
          {
            name: 'label',
            type: 'text',
            localized: true,
            label: { bg: 'Пояснение', en: 'Label' },
            admin: { width: '70%' },
          },
        ],
      },
    ],
  },
  {
    name: 'areas',
    type: 'array',
    label: { bg: 'Области на работа', en: 'Areas of work' },
    labels: { singular: { bg: 'област', en: 'area' }, plural: { bg: 'Области', en: 'Areas' } },
    fields: [{ name: 'name', type: 'text', localized: true, label: { bg: 'Област', en: 'Area' } }],
  },
];
