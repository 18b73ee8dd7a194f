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
      bg: `Преди този момент никой извън екипа не вижда ${windowWordsOf(type).document.bg}. Ако полето е празно, при публикуване се попълва с текущия час.`,
      en: `Nobody outside the team sees ${windowWordsOf(type).document.en} before. Leave empty to use the time of publication.`,
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
      bg: 'Предстоящо: сега се вижда анонсът, а пълният текст – по-късно',
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
        bg: 'В този момент пълният текст се публикува автоматично. Без момент текстът остава скрит, докато махнете отметката.',
        en: 'The full text then appears by itself. When empty, it stays hidden until you untick “coming soon” or give a moment.',
      },
    },
  },
];

const hasEnd = (data: Record<string, unknown>) => Boolean(data.expireAt);

const outcomes: Record<ExpireOutcome, { bg: string; en: string }> = {
  archived: { bg: 'Остава на адреса си като архив', en: 'Stays at its address as an archive' },
  withdrawn: { bg: 'Оттегля се, като се посочва причината', en: 'Is withdrawn, with the reason' },
  redirected: { bg: 'Води към друга страница', en: 'Redirects to another page' },
  gone: { bg: 'Изчезва окончателно', en: 'Is removed' },
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
        bg: `В този момент ${windowWordsOf(type).document.bg} отпада от списъците. Ако полето е празно, остава без срок.`,
        en: `At this moment ${windowWordsOf(type).document.en} leaves the lists. Leave empty for no end.`,
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
        bg: 'Адрес в сайта, започващ с /, или пълен адрес.',
        en: 'A path of this site, starting with /, or a full address.',
      },
    },
  },
];
