import type { AdminLanguage } from '@civic/content/admin-languages';

import { translatorOver } from '../../platform/words/admin-texts.testing';
import { expectedLines } from './expected-lines';
import { expectedTexts } from './expected-texts';

const textsIn = (language: AdminLanguage) => translatorOver({ expectedDate: expectedTexts }, language);

test('a version tells its sentence, its reason and the earlier dates', () => {
  const version = {
    precision: 'month',
    date: '2027-07-16T09:00:00.000Z',
    certainty: 'confirmed',
    reason: 'Дъжд.',
    history: [
      {
        precision: 'season',
        date: '2027-04-15T21:30:00.000Z',
        changedAt: '2027-03-03T08:15:00.000Z',
        reason: { bg: 'Мраз.', en: 'Frost.' },
      },
    ],
  } as const;
  expect(expectedLines({ ...version, history: [...version.history] }, 'Europe/Sofia', 'bg', textsIn('bg'))).toEqual([
    'Очаква се през юли 2027 г. – потвърдена дата',
    'пролетта на 2027 г. · променена на 03.03.2027, 10:15 · Мраз. · Frost.',
    'Причина: Дъжд.',
  ]);
});

test('a version that says nothing knows no date', () => {
  expect(expectedLines({}, 'Europe/Sofia', 'en', textsIn('en'))).toEqual(['The date is not known yet']);
});
