import type { ArrayField, Field } from 'payload';

import { nobodyWrites } from '../../access/staff-field';
import { precisionOptions, reasonLabel } from './expected-options';
import { keepTranslations } from './recorded-reasons';

/** On record, shown in the label of the row. */
const recorded = { access: { update: nobodyWrites }, admin: { hidden: true } };

const fields: Field[] = [
  { name: 'precision', type: 'select', options: precisionOptions, ...recorded },
  { name: 'date', type: 'date', ...recorded },
  {
    name: 'reason',
    type: 'text',
    localized: true,
    maxLength: 300,
    label: reasonLabel,
    hooks: { beforeChange: [keepTranslations] },
  },
  { name: 'changedAt', type: 'date', ...recorded },
];

/** The dates announced before; `record-promise.ts` writes them, editors word the reasons. */
export const expectedHistory: ArrayField = {
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
      bg: 'Попълва се само, когато публикувате нова дата или отмяна. Причината може да се преведе и на другите езици.',
      en: 'Filled by itself when you publish another date or call it off. The reason can be translated into the other languages.',
    },
  },
  fields,
};
