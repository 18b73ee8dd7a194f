import type { Block } from 'payload';

import { blockGroups } from '../fields/block-groups';
import { headingField } from '../fields/heading-field';
import { introField } from '../fields/intro-field';
import { itemTextField, itemTitleField } from '../fields/item-fields';
import { itemsField } from '../fields/items-field';
import { milestoneDateFields } from './date-fields';

export const milestonesBlock: Block = {
  slug: 'milestones',
  interfaceName: 'MilestonesBlock',
  labels: {
    singular: { bg: 'Етапи', en: 'Milestones' },
    plural: { bg: 'Блокове с етапи', en: 'Milestones blocks' },
  },
  admin: { group: blockGroups.programme },
  fields: [
    headingField,
    introField,
    itemsField([itemTitleField, itemTextField(false), ...milestoneDateFields], {
      label: { bg: 'Етапи', en: 'Milestones' },
      itemLabel: { bg: 'Етап', en: 'Milestone' },
      description: {
        bg: 'Подредете етапите по време, от най-ранния към най-късния.',
        en: 'Put the milestones in order of time, the earliest first.',
      },
      maxRows: 16,
    }),
  ],
};
