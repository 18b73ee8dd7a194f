import type { WindowedType } from '@civic/content/content-types';
import type { ExpireOutcome } from '@civic/content/visibility';
import type { DateField, Field } from 'payload';

import { minuteDate } from '../fields/minute-date';
import { normaliseAddress } from '../fields/web-address';
import { checkExpireAt, checkExpireOutcome, checkExpireReason, checkRevealAt } from './checks';
import { checkLeadsOn } from './check-leads-on';
import { windowWordsOf } from './words';

/** The instant before which only the team sees the document. */
export const publishAtField = (type: WindowedType): DateField => ({
  ...minuteDate('publishAt'),
  label: windowWordsOf(type).publishAt.label,
  admin: {
    ...minuteDate('publishAt').admin,
    position: 'sidebar',
    description: {
      bg: `Преди този момент никой извън екипа не вижда ${windowWordsOf(type).document.bg}. Ако е празно, при публикуване се попълва с текущия час.`,
      en: `Nobody outside the team sees ${windowWordsOf(type).document.en} before. When empty, it is filled with the time of publication.`,
    },
  },
});

/** Whether the body is withheld, with the instant of its reveal. */
export const comingSoonFields = (type: WindowedType): Field[] => [
  {
    name: 'comingSoon',
    type: 'checkbox',
    defaultValue: false,
    label: {
      bg: 'Очаквайте: анонсът се вижда, пълният текст – по-късно',
      en: 'Coming soon: the teaser is seen, the full text later',
    },
  },
  {
    ...minuteDate('revealAt'),
    label: { bg: 'Момент на разкриване', en: 'Reveal at' },
    validate: checkRevealAt(type),
    admin: {
      ...minuteDate('revealAt').admin,
      condition: (data) => Boolean(data?.comingSoon),
      description: {
        bg: 'Тогава пълният текст се появява сам. Ако е празно, текстът остава скрит, докато махнете „Очаквайте“ или посочите момент.',
        en: 'The full text then appears by itself. When empty, it stays hidden until you untick “coming soon” or give a moment.',
      },
    },
  },
];

const hasEnd = (data: Record<string, unknown>) => Boolean(data.expireAt);

const outcomes: Record<ExpireOutcome, { bg: string; en: string }> = {
  archived: { bg: 'Остава на адреса си като архив', en: 'Stays at its address as an archive' },
  withdrawn: { bg: 'Оттегля се, като се посочва причината', en: 'Is withdrawn, with the reason' },
  redirected: { bg: 'Пренасочва към друга страница', en: 'Leads to another page' },
  gone: { bg: 'Премахва се', en: 'Is removed' },
};

/** The end of a document, and the behaviour of its address afterwards. */
export const expiryFields = (type: WindowedType): Field[] => [
  {
    ...minuteDate('expireAt'),
    label: windowWordsOf(type).expireAt,
    validate: checkExpireAt(type),
    admin: {
      ...minuteDate('expireAt').admin,
      description: {
        bg: `В този момент ${windowWordsOf(type).document.bg} излиза от списъците. Ако е празно, остава без срок.`,
        en: `At this moment ${windowWordsOf(type).document.en} leaves the lists. When empty, it stays for good.`,
      },
    },
  },
  {
    name: 'expireOutcome',
    type: 'select',
    defaultValue: 'archived',
    label: { bg: 'След края', en: 'Afterwards' },
    admin: { condition: hasEnd, isClearable: false },
    options: Object.entries(outcomes).map(([value, label]) => ({ value, label })),
    validate: checkExpireOutcome,
  },
  {
    name: 'expireReason',
    type: 'textarea',
    localized: true,
    maxLength: 600,
    label: { bg: 'Причина', en: 'Reason' },
    validate: checkExpireReason(type),
    admin: { condition: (data) => hasEnd(data) && data.expireOutcome === 'withdrawn' },
  },
  {
    name: 'expireTarget',
    type: 'text',
    label: { bg: 'Пренасочване към', en: 'Leads to' },
    hooks: { beforeValidate: [normaliseAddress] },
    validate: checkLeadsOn(type),
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
