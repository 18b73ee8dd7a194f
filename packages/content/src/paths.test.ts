import { documentPath, listPath, mediaPath } from './paths';

it('puts the language first, always', () => {
  expect(documentPath('cities', 'bg', 'sofia')).toBe('/bg/cities/sofia');
  expect(documentPath('pages', 'en', 'about')).toBe('/en/about');
  expect(listPath('announcements', 'en')).toBe('/en/announcements');
});

it('escapes what a file name may contain', () => {
  expect(mediaPath('план на града.png')).toBe(
    '/media/%D0%BF%D0%BB%D0%B0%D0%BD%20%D0%BD%D0%B0%20%D0%B3%D1%80%D0%B0%D0%B4%D0%B0.png',
  );
});
