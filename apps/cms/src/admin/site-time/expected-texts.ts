import { toAdminLanguage } from '@civic/content/admin-languages';
import type { Season } from '@civic/content/season';

interface ExpectedTexts {
  day: string;
  month: string;
  season: string;
  year: string;
  /** The caption of a winter's year. */
  firstYear: string;
  choose: string;
  seasons: Record<Season, string>;
  missing: Record<'year' | 'month' | 'season', string>;
  /** Introduces the text for visitors. */
  publicReads: string;
  reason: string;
  /** Of a promise: its reason and the dates before it. */
  more: string;
  monthNames: string[];
}

const monthsIn = (language: string) => {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2000, index)));
};

const bg: ExpectedTexts = {
  day: 'Дата',
  month: 'Месец',
  season: 'Сезон',
  year: 'Година',
  firstYear: 'Година на началото',
  choose: 'Изберете…',
  seasons: {
    winter: 'зима (декември – февруари)',
    spring: 'пролет (март – май)',
    summer: 'лято (юни – август)',
    autumn: 'есен (септември – ноември)',
  },
  missing: {
    year: 'Посочете и годината, с четири цифри.',
    month: 'Посочете и месеца.',
    season: 'Посочете и сезона.',
  },
  publicReads: 'Гражданите ще прочетат:',
  reason: 'Причина:',
  more: 'Към обещаната дата',
  monthNames: monthsIn('bg-BG'),
};

const en: ExpectedTexts = {
  day: 'Date',
  month: 'Month',
  season: 'Season',
  year: 'Year',
  firstYear: 'Year it begins',
  choose: 'Choose…',
  seasons: {
    winter: 'winter (December to February)',
    spring: 'spring (March to May)',
    summer: 'summer (June to August)',
    autumn: 'autumn (September to November)',
  },
  missing: {
    year: 'Give the year too, in four digits.',
    month: 'Give the month too.',
    season: 'Give the season too.',
  },
  publicReads: 'The public will read:',
  reason: 'Reason:',
  more: 'About the promised date',
  monthNames: monthsIn('en-GB'),
};

export const expectedTexts = (language: string): ExpectedTexts => ({ bg, en })[toAdminLanguage(language)];
