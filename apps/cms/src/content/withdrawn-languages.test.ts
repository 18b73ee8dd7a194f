import { siteLanguages } from '@civic/content/site-languages';

import { shownLanguages, withoutWithdrawn } from './withdrawn-languages';

const row = { title: { bg: 'Заглавие', en: 'Title' }, slug: { bg: 'zaglavie', en: 'title' }, country: 'BG' };

it('leaves a row alone that shows every language', () => {
  expect(shownLanguages(row)).toEqual(siteLanguages);
  expect(withoutWithdrawn({ ...row, languageWithdrawn: { en: false } })).toMatchObject(row);
});

it('takes title and address from a withdrawn language, and nothing else', () => {
  const withdrawn = withoutWithdrawn({ ...row, languageWithdrawn: { bg: false, en: true } });
  expect(shownLanguages(withdrawn)).toEqual(siteLanguages.filter((language) => language !== 'en'));
  expect(withdrawn).toMatchObject({ title: { bg: 'Заглавие' }, slug: { bg: 'zaglavie' }, country: 'BG' });
  expect(withdrawn.title).not.toHaveProperty('en');
});
