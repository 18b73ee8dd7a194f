import type { ArrayField, DateField, Field, GroupField } from 'payload';

import { nobodyWrites, staffReads } from '../../access/staff';
import { keepTranslations } from './recorded-reasons';

/** A date with a `precision` and a `certainty`: a minute, a day, a month or a season of the site's calendar. */
const expectedDate = (name: string) =>
  ({
    name,
    type: 'date',
    admin: {
      components: { Field: '/src/admin/site-time/expected-date-field#ExpectedDateField' },
    },
  }) satisfies DateField;

const precisionOptions = [
  { value: 'exact', label: { bg: 'Точен час', en: 'Exact time' } },
  { value: 'day', label: { bg: 'Ден', en: 'Day' } },
  { value: 'month', label: { bg: 'Месец', en: 'Month' } },
  { value: 'season', label: { bg: 'Сезон', en: 'Season' } },
  { value: 'unknown', label: { bg: 'Още не е известно', en: 'Not known yet' } },
];

const certaintyOptions = [
  { value: 'provisional', label: { bg: 'Предварително', en: 'Provisional' } },
  { value: 'confirmed', label: { bg: 'Потвърдено', en: 'Confirmed' } },
  { value: 'cancelled', label: { bg: 'Отменено', en: 'Cancelled' } },
];

export const expectedDateLabel = { bg: 'Очаквана дата', en: 'Expected date' };

export const reasonLabel = { bg: 'Причина за промяната', en: 'Reason for the change' };

const precisionLabel = { bg: 'Точност', en: 'How precisely it is known' };

/** On record, shown in the label of the row; the filters of the list name them, too. */
const recorded = { access: { update: nobodyWrites }, admin: { hidden: true } };

const fields: Field[] = [
  { name: 'precision', type: 'select', options: precisionOptions, label: precisionLabel, ...recorded },
  { name: 'date', type: 'date', label: { bg: 'Дата', en: 'Date' }, ...recorded },
  {
    name: 'reason',
    type: 'text',
    localized: true,
    maxLength: 300,
    label: reasonLabel,
    hooks: { beforeChange: [keepTranslations] },
  },
  { name: 'changedAt', type: 'date', label: { bg: 'Променена на', en: 'Changed on' }, ...recorded },
];

/** The dates announced before; `record-promise.ts` writes them, editors word the reasons. */
const expectedHistory: ArrayField = {
  name: 'history',
  type: 'array',
  label: { bg: 'Предишни дати', en: 'Earlier dates' },
  labels: { singular: { bg: 'дата', en: 'date' }, plural: { bg: 'дати', en: 'dates' } },
  admin: {
    className: 'civic-earlier-dates',
    isSortable: false,
    condition: (_, siblings) => Array.isArray(siblings?.history) && siblings.history.length > 0,
    components: { RowLabel: '/src/admin/site-time/earlier-date-label#EarlierDateLabel' },
    description: {
      bg: 'Попълва се автоматично, когато публикувате нова дата или отмяна. Причината може да се преведе и на другите езици.',
      en: 'Filled by itself when you publish another date or call it off. The reason can be translated into the other languages.',
    },
  },
  fields,
};

const reason: Field = {
  name: 'reason',
  type: 'text',
  maxLength: 300,
  label: reasonLabel,
  access: { read: staffReads },
  admin: {
    description: {
      bg: 'Задължителна, когато променяте или отменяте дата, обявена като потвърдена; гражданите виждат и старата дата, и причината.',
      en: 'Required when you change or cancel a confirmed public date; the public sees both the old date and the reason.',
    },
  },
};

/** The expected date shown to visitors, as precise as it is known; earlier promises stay on record. */
export const expectedField: GroupField = {
  name: 'expected',
  type: 'group',
  label: { bg: 'Какво научават гражданите', en: 'What the public is told' },
  admin: {
    condition: (data) => Boolean(data?.comingSoon),
    components: { Diff: '/src/admin/site-time/expected-diff#ExpectedDiff' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'precision',
          type: 'select',
          defaultValue: 'unknown',
          options: precisionOptions,
          label: precisionLabel,
          admin: { width: '50%', isClearable: false },
        },
        {
          name: 'certainty',
          type: 'select',
          defaultValue: 'provisional',
          options: certaintyOptions,
          label: { bg: 'Сигурност', en: 'Certainty' },
          admin: { width: '50%', isClearable: false },
        },
      ],
    },
    { ...expectedDate('date'), label: expectedDateLabel },
    reason,
    expectedHistory,
  ],
};
