import type { Block, Field } from 'payload';

import { blockGroups } from '../fields/block-groups';
import { headingField, introField } from '../fields/heading-fields';
import { itemsField, itemTextField, itemTitleField } from '../fields/item-fields';

interface MilestoneRow {
  precision?: 'day' | 'month' | 'season' | 'year' | 'unknown' | null;
}

/** The date of a milestone, with the precision to which it is known, and its state. */
const milestoneDateFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'precision',
        type: 'select',
        required: true,
        defaultValue: 'month',
        label: { bg: 'Колко точно е известна датата', en: 'How exactly the date is known' },
        options: [
          { value: 'day', label: { bg: 'До деня', en: 'To the day' } },
          { value: 'month', label: { bg: 'До месеца', en: 'To the month' } },
          { value: 'season', label: { bg: 'До сезона', en: 'To the season' } },
          { value: 'year', label: { bg: 'До годината', en: 'To the year' } },
          { value: 'unknown', label: { bg: 'Не е известна', en: 'Not known' } },
        ],
      },
      {
        name: 'date',
        type: 'date',
        required: true,
        label: { bg: 'Дата', en: 'Date' },
        admin: {
          condition: (_, row: MilestoneRow) => row?.precision !== 'unknown',
          date: { pickerAppearance: 'dayOnly', displayFormat: 'd.MM.yyyy' },
          description: {
            bg: 'Ден в периода, който имате предвид; на сайта излиза само избраната точност.',
            en: 'A day in the period that you mean; the site shows no more than the chosen precision.',
          },
        },
      },
      {
        name: 'state',
        type: 'select',
        required: true,
        defaultValue: 'next',
        label: { bg: 'Състояние', en: 'State' },
        options: [
          { value: 'done', label: { bg: 'Изпълнен', en: 'Done' } },
          { value: 'current', label: { bg: 'В момента', en: 'Under way' } },
          { value: 'next', label: { bg: 'Предстои', en: 'To come' } },
        ],
      },
    ],
  },
];

export const milestonesBlock: Block = {
  slug: 'milestones',
  interfaceName: 'MilestonesBlock',
  labels: {
    singular: { bg: 'Етапи', en: 'Milestones' },
    plural: { bg: 'Блокове с етапи', en: 'Milestones blocks' },
  },
  admin: {
    group: blockGroups.programme,
    custom: {
      about: {
        bg: 'Етапите по време: какво е направено и какво следва.',
        en: 'The milestones in time: what is done and what follows.',
      },
    },
  },
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
