import type { GroupField } from 'payload';

import { staffReads } from '../../access/staff-field';

export const precisionOptions = [
  { value: 'exact', label: { bg: 'Точен час', en: 'Exact time' } },
  { value: 'day', label: { bg: 'Ден', en: 'Day' } },
  { value: 'month', label: { bg: 'Месец', en: 'Month' } },
  { value: 'season', label: { bg: 'Сезон', en: 'Season' } },
  { value: 'unknown', label: { bg: 'Още не е известно', en: 'Not known yet' } },
];

const date = { pickerAppearance: 'dayAndTime' as const, displayFormat: 'dd.MM.yyyy HH:mm', timeFormat: 'HH:mm' };

/** What visitors are told about when it comes, as honestly as it is known; earlier promises stay on record. */
export const expectedField: GroupField = {
  name: 'expected',
  type: 'group',
  label: { bg: 'Какво казваме на гражданите', en: 'What the public is told' },
  admin: { condition: (data) => Boolean(data?.comingSoon) },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'precision',
          type: 'select',
          defaultValue: 'unknown',
          options: precisionOptions,
          label: { bg: 'Колко точно знаем', en: 'How precisely it is known' },
          admin: { width: '33%' },
        },
        {
          name: 'date',
          type: 'date',
          label: { bg: 'Очаквана дата', en: 'Expected date' },
          admin: { width: '33%', date, condition: (_, siblings) => siblings?.precision !== 'unknown' },
        },
        {
          name: 'certainty',
          type: 'select',
          defaultValue: 'provisional',
          label: { bg: 'Сигурност', en: 'Certainty' },
          admin: { width: '33%' },
          options: [
            { value: 'provisional', label: { bg: 'Предварително', en: 'Provisional' } },
            { value: 'confirmed', label: { bg: 'Потвърдено', en: 'Confirmed' } },
            { value: 'cancelled', label: { bg: 'Отменено', en: 'Cancelled' } },
          ],
        },
      ],
    },
    {
      name: 'reason',
      type: 'text',
      maxLength: 300,
      label: { bg: 'Причина за новата дата', en: 'Reason for the new date' },
      access: { read: staffReads },
      admin: {
        description: {
          bg: 'Задължителна, когато променяте вече обявена потвърдена дата; гражданите виждат и старата дата, и причината.',
          en: 'Required when you move a confirmed date that is public already; the public sees both the old date and the reason.',
        },
      },
    },
    {
      name: 'history',
      type: 'array',
      label: { bg: 'Предишни дати', en: 'Earlier dates' },
      labels: { singular: { bg: 'дата', en: 'date' }, plural: { bg: 'Дати', en: 'Dates' } },
      admin: {
        initCollapsed: true,
        description: {
          bg: 'Попълва се само, когато публикувате нова дата. Причината може да се преведе и на другия език.',
          en: 'Filled by itself when you publish another date. The reason can be translated into the other language.',
        },
      },
      fields: [
        { name: 'precision', type: 'select', options: precisionOptions, label: { bg: 'Точност', en: 'Precision' } },
        { name: 'date', type: 'date', label: { bg: 'Дата', en: 'Date' }, admin: { date } },
        {
          name: 'reason',
          type: 'text',
          localized: true,
          label: { bg: 'Причина за промяната', en: 'Reason for the change' },
        },
        { name: 'changedAt', type: 'date', label: { bg: 'Променено на', en: 'Changed at' }, admin: { date } },
      ],
    },
  ],
};
