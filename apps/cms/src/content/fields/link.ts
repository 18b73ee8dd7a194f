import { addressedTypes } from '@civic/content/content-types';
import type { GroupField } from 'payload';

import { requiredWhen, validateWebAddress } from '../../platform/words/validators';

import { normaliseAddress } from './web-address';

/** A link to a document of the site or to another website. */
export const linkField = (overrides: Partial<Pick<GroupField, 'label' | 'admin'>> = {}): GroupField => ({
  name: 'link',
  type: 'group',
  label: { bg: 'Връзка', en: 'Link' },
  ...overrides,
  fields: [
    { name: 'label', type: 'text', localized: true, label: { bg: 'Текст на връзката', en: 'Link text' } },
    {
      name: 'type',
      type: 'radio',
      defaultValue: 'internal',
      label: { bg: 'Води към', en: 'Leads to' },
      options: [
        { value: 'internal', label: { bg: 'Страница от сайта', en: 'A page on this site' } },
        { value: 'external', label: { bg: 'Друг сайт', en: 'Another website' } },
      ],
    },
    {
      name: 'reference',
      type: 'relationship',
      relationTo: [...addressedTypes],
      label: { bg: 'Страница', en: 'Page' },
      admin: { condition: (_, siblings) => siblings?.type !== 'external' },
    },
    {
      name: 'url',
      type: 'text',
      label: { bg: 'Адрес', en: 'Address' },
      admin: {
        condition: (_, siblings) => siblings?.type === 'external',
        placeholder: 'https://',
        description: {
          bg: 'Пълен адрес, започващ с https://',
          en: 'The full address, starting with https://',
        },
      },
      hooks: { beforeValidate: [normaliseAddress] },
      validate: requiredWhen((siblings) => siblings.type === 'external', validateWebAddress),
    },
  ],
});
