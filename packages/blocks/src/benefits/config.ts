import type { Block } from 'payload';

import { blockGroups } from '../fields/block-groups';
import { headingField, introField } from '../fields/heading-fields';
import { itemsField, itemTextField, itemTitleField } from '../fields/item-fields';

export const benefitsBlock: Block = {
  slug: 'benefits',
  interfaceName: 'BenefitsBlock',
  labels: { singular: { bg: 'Ползи', en: 'Benefits' }, plural: { bg: 'Блокове с ползи', en: 'Benefits blocks' } },
  admin: {
    group: blockGroups.programme,
    custom: {
      about: {
        bg: 'Какво печелят участниците, с по едно кратко обяснение.',
        en: 'What participants get, each with a short explanation.',
      },
    },
  },
  fields: [
    headingField,
    introField,
    itemsField([itemTitleField, itemTextField(false)], {
      label: { bg: 'Ползи', en: 'Benefits' },
      itemLabel: { bg: 'Полза', en: 'Benefit' },
      description: {
        bg: 'Какво получават участниците: кратко заглавие и, ако е нужно, пояснение.',
        en: 'What the participants receive: a short title and, if needed, an explanation.',
      },
    }),
  ],
};
