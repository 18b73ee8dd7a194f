import type { DateField, Field } from 'payload';

import { minuteDate } from '../../fields/site-time/minute-date';
import { checkRevealAt } from './window-checks';

const publishAt: DateField = {
  ...minuteDate('publishAt'),
  label: { bg: 'Дата на съобщението', en: 'Date of the announcement' },
  admin: {
    ...minuteDate('publishAt').admin,
    position: 'sidebar',
    description: {
      bg: 'Преди този момент никой извън екипа не вижда съобщението. Ако е празно, при публикуване се попълва с текущия час.',
      en: 'Nobody outside the team sees the announcement before. When empty, it is filled with the time of publication.',
    },
  },
};

const comingSoon: Field[] = [
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
    validate: checkRevealAt,
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

/** When an announcement may be seen, and how much of it. */
export const windowFields = { publishAt, comingSoon };
