import { languageName, languageTitle } from './language-name';

it.each([
  ['bg', 'bg', 'български', 'Български'],
  ['en', 'bg', 'английски', 'Английски'],
  ['bg', 'en', 'Bulgarian', 'Bulgarian'],
  ['en', 'en', 'English', 'English'],
] as const)('names %s in %s', (language, adminLanguage, name, title) => {
  expect(languageName(language, adminLanguage)).toBe(name);
  expect(languageTitle(language, adminLanguage)).toBe(title);
});
