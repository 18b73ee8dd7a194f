import { brief, called, facts, item, releaseOf } from '../testing/release';
import { hiddenLanguage } from './hidden-language';

const check = (...given: Parameters<typeof item>) => brief(hiddenLanguage(releaseOf(item(...given)), facts()));

const shown = called('Проект', 'Project');
const hidden = called('Проект', 'Project', { languageWithdrawn: { en: true } });

test('a release of a language that is withdrawn and stays so shows nothing', () => {
  expect(check({ content: hidden, publicNow: hidden, locales: ['en'] })).toEqual([
    'warning hidden-language initiatives/one languageWithdrawn en',
  ]);
});

test.each([
  ['withdraws a language', { content: hidden, publicNow: shown, locales: ['en' as const] }],
  ['brings it back', { content: shown, publicNow: hidden, locales: ['en' as const] }],
  ['is of another language', { content: hidden, publicNow: hidden, locales: ['bg' as const] }],
  ['is of all languages', { content: hidden, publicNow: hidden }],
  ['takes the document down', { content: null, publicNow: hidden }],
])('one that %s does what it is for', (_, given) => {
  expect(check(given)).toEqual([]);
});
