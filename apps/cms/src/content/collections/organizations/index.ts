import { imageField } from '../../fields/image';
import { nameField } from '../../fields/titles';
import { webAddressField } from '../../fields/web-address';
import { defineCollection } from '../define-collection';

export const organizations = defineCollection('organizations', {
  writtenBy: 'editor',
  group: 'reference',
  description: {
    bg: 'Финансиращи организации, партньори и академични партньори.',
    en: 'Funders, partners and academic partners.',
  },
  columns: ['website'],
  searched: ['summary'],
  fields: [
    nameField(160),
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      maxLength: 600,
      label: { bg: 'Кратко представяне', en: 'Summary' },
    },
    {
      name: 'figures',
      type: 'array',
      label: { bg: 'Организацията в числа', en: 'The organization in figures' },
      labels: { singular: { bg: 'число', en: 'figure' }, plural: { bg: 'числа', en: 'figures' } },
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
      label: { bg: 'Области на дейност', en: 'Areas of work' },
      labels: { singular: { bg: 'област', en: 'area' }, plural: { bg: 'области', en: 'areas' } },
      fields: [{ name: 'name', type: 'text', localized: true, label: { bg: 'Област', en: 'Area' } }],
    },
  ],
  sidebar: [webAddressField('website', { bg: 'Сайт', en: 'Website' }), imageField('logo', { bg: 'Лого', en: 'Logo' })],
});
