import type { Block } from 'payload';

import { blockGroups } from '../fields/block-groups';
import { headingField, introField } from '../fields/heading-fields';
import { itemsField, itemTextField } from '../fields/item-fields';

export const checklistBlock: Block = {
  slug: 'checklist',
  interfaceName: 'ChecklistBlock',
  labels: {
    singular: { bg: 'Списък с отметки', en: 'Checklist' },
    plural: { bg: 'Списъци с отметки', en: 'Checklists' },
  },
  admin: {
    group: blockGroups.text,
    custom: {
      about: {
        bg: 'Кратък списък с отметки: какво е важно накратко.',
        en: 'A short list with ticks: what matters at a glance.',
      },
    },
  },
  fields: [
    headingField,
    introField,
    itemsField([itemTextField(true)], {
      label: { bg: 'Точки', en: 'Points' },
      itemLabel: { bg: 'Точка', en: 'Point' },
      description: {
        bg: 'Кратки точки от един ред, например какво оценяват градовете.',
        en: 'Short points of one line, such as what the cities assess.',
      },
      maxRows: 20,
    }),
  ],
};
