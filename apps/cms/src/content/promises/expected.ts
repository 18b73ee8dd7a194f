import type { Field, GroupField } from 'payload';

import { staffReads } from '../../access/staff-field';
import { expectedDate } from '../fields/site-time/expected-date';
import { expectedHistory } from './expected-history';
import { certaintyOptions, precisionOptions, reasonLabel } from './expected-options';

const reason: Field = {
  name: 'reason',
  type: 'text',
  maxLength: 300,
  label: reasonLabel,
  access: { read: staffReads },
  admin: {
    description: {
      bg: 'Задължителна, когато променяте или отменяте обявена потвърдена дата; гражданите виждат и старата дата, и причината.',
      en: 'Required when you move or call off a confirmed date that is public; the public sees both the old date and the reason.',
    },
  },
};

/** The expected date shown to visitors, as precise as it is known; earlier promises stay on record. */
export const expectedField: GroupField = {
  name: 'expected',
  type: 'group',
  label: { bg: 'Какво казваме на гражданите', en: 'What the public is told' },
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
          label: { bg: 'Колко точно знаем', en: 'How precisely it is known' },
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
    { ...expectedDate('date'), label: { bg: 'Очаквана дата', en: 'Expected date' } },
    reason,
    expectedHistory,
  ],
};
