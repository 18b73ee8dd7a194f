import { adminTexts } from '../../platform/words/admin-texts';

export const expectedTexts = adminTexts({
  bg: {
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
  },
  en: {
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
  },
});

declare module '../../platform/words/admin-texts' {
  interface AdminTexts {
    expectedDate: typeof expectedTexts;
  }
}
