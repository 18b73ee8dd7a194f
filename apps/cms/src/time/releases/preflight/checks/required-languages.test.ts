import { siteLanguages } from '@civic/content/site-languages';

import { brief, called, facts, item, releaseOf } from '../testing/release';
import { requiredLanguages } from './required-languages';

const further = siteLanguages.filter((language) => !['bg', 'en'].includes(language));

/** The findings, without those about languages of the site that the examples do not have. */
const check = (...given: Parameters<typeof item>) =>
  brief(requiredLanguages(releaseOf(item(...given)), facts())).filter(
    (finding) => !further.some((language) => finding.endsWith(` ${language}`)),
  );

test('a document in both languages has nothing missing', () => {
  expect(check({ content: called('Проект', 'Project') })).toEqual([]);
});

test('one that exists in one language only is released with a warning', () => {
  expect(check({ content: called('Проект', null) })).toEqual(['warning required-languages initiatives/one title en']);
});

test('the main language is there unless the other one alone is released', () => {
  const content = called(null, 'Project');
  expect(check({ content })).toEqual(['error required-languages initiatives/one title bg']);
  expect(check({ content, locales: ['en'] })).toEqual([]);
});

test('a language that is asked for exists', () => {
  expect(check({ content: called('Проект', null), locales: ['bg', 'en'] })).toEqual([
    'error required-languages initiatives/one title en',
  ]);
});

test('a space is no title', () => {
  expect(check({ content: called('Проект', '  ') })).toEqual(['warning required-languages initiatives/one title en']);
});

test('a language has an address where documents have one', () => {
  const content = { ...called('Проект', 'Project'), slug: { bg: 'proekt' } };
  expect(check({ content })).toEqual(['error required-languages initiatives/one slug en']);
  expect(check({ content, type: 'organizations' })).toEqual([]);
});

test('one language that is released over another needs nothing new of that one', () => {
  const publicNow = called('Проект', 'Project');
  expect(check({ content: called(null, 'Project, renamed'), publicNow, locales: ['en'] })).toEqual([]);
});

test('nothing is asked of what is taken down', () => {
  expect(check({ content: null, publicNow: called('Проект', null) })).toEqual([]);
});

test('says what to do', () => {
  const [finding] = requiredLanguages(releaseOf(item({ content: called(null, null), locales: ['en'] })), facts());
  expect(finding).toMatchObject({
    title: 'Първата',
    message: {
      bg: 'Документът не съществува на английски: попълнете заглавието и останалите текстове или премахнете езика от промяната.',
      en: 'The document does not exist in English: fill in its title and texts, or take the language out of the release.',
    },
  });
});
