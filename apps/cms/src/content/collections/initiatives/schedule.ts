import type { Field } from 'payload';

import { checkPeriodEnd } from './check-period';

const day = { pickerAppearance: 'dayOnly' as const, displayFormat: 'dd.MM.yyyy' };

/** The stage of an initiative and its duration. */
export const scheduleFields: Field[] = [
  {
    name: 'status',
    type: 'select',
    required: true,
    defaultValue: 'upcoming',
    label: { bg: 'Етап', en: 'Stage' },
    admin: { position: 'sidebar' },
    options: [
      { value: 'upcoming', label: { bg: 'Предстояща', en: 'Upcoming' } },
      { value: 'active', label: { bg: 'Текуща', en: 'Active' } },
      { value: 'completed', label: { bg: 'Приключила', en: 'Completed' } },
    ],
  },
  {
    name: 'period',
    type: 'group',
    label: { bg: 'Период', en: 'Period' },
    admin: { position: 'sidebar' },
    fields: [
      { name: 'start', type: 'date', required: true, label: { bg: 'Начало', en: 'Start' }, admin: { date: day } },
      { name: 'end', type: 'date', label: { bg: 'Край', en: 'End' }, validate: checkPeriodEnd, admin: { date: day } },
    ],
  },
];
