import { defaultLanguage, siteLanguages, type SiteLanguage } from '@civic/content/site-languages';

import { compareTexts } from './compare-texts';

const [translation] = siteLanguages.filter((language) => language !== defaultLanguage) as [SiteLanguage];

/** A version: the source's text, and its translation. */
const version = (source: unknown, own?: unknown) =>
  new Map([
    [`title@${defaultLanguage}`, source],
    [`title@${translation}`, own],
    ['date', '2027-05-12'],
  ]);

const compared = (...versions: Map<string, unknown>[]) => compareTexts(versions, defaultLanguage, translation);

it('gives the texts of the source alone', () => {
  expect(compared(version('Нов', 'New'))).toEqual([{ path: 'title', value: 'Нов', before: undefined }]);
  expect(compared(version('', 'New'))).toEqual([]);
  expect(compared()).toEqual([]);
});

it('tells what the source said when the translation was written', () => {
  const [told] = compared(
    version('Трети', 'Second'),
    version('Втори', 'Second'),
    version('Втори', 'First'),
    version('Първи', 'First'),
  );
  expect(told?.before).toBe('Втори');
});

it('says nothing of the past while the source is as it was, or is again', () => {
  expect(compared(version('Същ', 'Same'), version('Същ', null))[0]?.before).toBeUndefined();
  expect(compared(version('Същ', 'Same'), version('Друг', 'Same'), version('Същ', 'Same'))[0]?.before).toBeUndefined();
});

it('says nothing of the past where there is no translation', () => {
  expect(compared(version('Нов'), version('Стар'))[0]?.before).toBeUndefined();
});

it('goes by the oldest version that is kept where the translation was never anything else', () => {
  expect(compared(version('Нов', 'Old'), version('Стар', 'Old'))[0]?.before).toBe('Стар');
});
