import type { WindowedType } from '@civic/content/content-types';
import type { DateField, Field } from 'payload';

import { minuteDate } from '../fields/site-time/minute-date';
import { checkRevealAt } from './checks';
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
