import type { Block } from 'payload';

import { blockGroups } from '../fields/block-groups';
import { headingField } from '../fields/heading-field';
import { introField } from '../fields/intro-field';
import { itemTextField, itemTitleField } from '../fields/item-fields';
import { itemsField } from '../fields/items-field';

export const benefitsBlock: Block = {
  slug: 'benefits',
  interfaceName: 'BenefitsBlock',
  labels: { singular: { bg: 'Ползи', en: 'Benefits' }, plural: { bg: 'Блокове с ползи', en: 'Benefits blocks' } },
  admin: { group: blockGroups.programme },
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
