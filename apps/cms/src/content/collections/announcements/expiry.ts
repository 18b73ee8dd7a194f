import type { Field } from 'payload';

import { normaliseAddress } from '../../fields/normalise-address';
import { minuteDate } from '../../fields/site-time/minute-date';
import { checkExpireAt, checkExpireReason, checkExpireTarget } from './window-checks';

const hasEnd = (data: Record<string, unknown>) => Boolean(data.expireAt);

/** When an announcement ends, and what visitors find at its address afterwards. */
export const expiryFields: Field[] = [
  {
    ...minuteDate('expireAt'),
    label: { bg: 'Край', en: 'End' },
    validate: checkExpireAt,
    admin: {
      ...minuteDate('expireAt').admin,
      description: {
        bg: 'В този момент съобщението излиза от списъците. Ако е празно, остава без срок.',
        en: 'At this moment the announcement leaves the lists. When empty, it stays for good.',
      },
    },
  },
  {
    name: 'expireOutcome',
    type: 'select',
    defaultValue: 'archived',
    label: { bg: 'След края', en: 'Afterwards' },
    admin: { condition: hasEnd },
    options: [
      { value: 'archived', label: { bg: 'Остава на адреса си като архив', en: 'Stays at its address as an archive' } },
      {
        value: 'withdrawn',
        label: { bg: 'Оттегля се, като се посочва причината', en: 'Is withdrawn, with the reason' },
      },
      { value: 'redirected', label: { bg: 'Пренасочва към друга страница', en: 'Leads to another page' } },
      { value: 'gone', label: { bg: 'Премахва се', en: 'Is removed' } },
    ],
  },
  {
    name: 'expireReason',
    type: 'textarea',
    localized: true,
    maxLength: 600,
    label: { bg: 'Причина', en: 'Reason' },
    validate: checkExpireReason,
    admin: { condition: (data) => hasEnd(data) && data.expireOutcome === 'withdrawn' },
  },
  {
    name: 'expireTarget',
    type: 'text',
    label: { bg: 'Пренасочване към', en: 'Leads to' },
    hooks: { beforeValidate: [normaliseAddress] },
    validate: checkExpireTarget,
    admin: {
      condition: (data) => hasEnd(data) && data.expireOutcome === 'redirected',
      placeholder: '/bg/initiatives/…',
      description: {
        bg: 'Път на сайта, започващ с /, или пълен адрес.',
        en: 'A path of this site, starting with /, or a full address.',
      },
    },
  },
];
