import { isLocalized, writtenLanguages } from '../localized';
import { naturalKey } from '../store/natural-keys';
import { documentGroups } from './documents';
import { files } from './files';
import { globalSeeds } from './globals/globals';
import { leavesOf } from './testing/leaves';
import { pictures } from './pictures';

const documents = documentGroups.flatMap(({ collection, seeds }) =>
  seeds.map(({ key, data }) => ({ collection, key, data: data as object })),
);
const everything = [
  ...documents.map(({ collection, key, data }) => ({ at: `${collection}/${key}`, data })),
  ...globalSeeds.map(({ slug, data }) => ({ at: slug, data: data as object })),
  ...files.map(({ key, title, description }) => ({ at: `documents/${key}`, data: { title, description } })),
  ...pictures.map(({ key, alt }) => ({ at: `media/${key}`, data: { alt } })),
];
const texts = everything.flatMap(({ at, data }) => leavesOf(data, at).texts);
const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

it('says everything in both languages', () => {
  expect(texts.length).toBeGreaterThan(150);
  for (const { at, value } of texts) {
    expect([at, written(value.bg)]).toEqual([at, expect.stringMatching(/\p{Script=Cyrillic}/u)]);
    expect([at, written(value.en)]).toEqual([at, expect.stringMatching(/[A-Za-z]/)]);
    expect([at, written(value.en)]).toEqual([at, expect.not.stringMatching(/\p{Script=Cyrillic}/u)]);
  }
});

it('sets quotation marks, apostrophes and dashes as print does', () => {
  const plain = texts.flatMap(({ at, value }) =>
    writtenLanguages
      .map((locale) => ({ at, value: value[locale] }))
      .filter(({ value: one }) => typeof one === 'string'),
  );
  for (const { at, value } of plain) expect([at, value]).toEqual([at, expect.not.stringMatching(/["']| - | {2}/)]);
});

/** The limits of the CMS, which validates a language only when it is saved, so that otherwise the Bulgarian would stay unchecked. */
it.each([
  ['title', 160],
  ['name', 120],
  ['heading', 120],
  ['label', 80],
  ['alt', 300],
  ['seo.description', 200],
  ['summary', 600],
  ['teaser', 600],
  ['intro', 600],
])('keeps every %s within %i characters', (field, most) => {
  const found = texts.filter(({ at }) => at.endsWith(`.${field}`) || at.endsWith(`/${field}`));
  expect(found.length).toBeGreaterThan(0);
  for (const { at, value } of found) {
    for (const locale of writtenLanguages) expect([at, written(value[locale]).length <= most]).toEqual([at, true]);
  }
});

it('gives every document a key, and a slug or name in each language, of its own', () => {
  for (const { collection, seeds } of documentGroups) {
    const keys = seeds.map(({ key, data }) => ({ key, natural: naturalKey(collection, data) }));
    for (const pick of [
      ({ key }: (typeof keys)[number]) => key,
      ({ natural }: (typeof keys)[number]) => natural.bg,
      ({ natural }: (typeof keys)[number]) => natural.en,
    ]) {
      const values = keys.map(pick);
      expect(values.every(Boolean)).toBe(true);
      expect(new Set(values).size).toBe(seeds.length);
    }
  }
});

it('refers only to what has been created before', () => {
  const known = new Set([...pictures.map(({ key }) => `media/${key}`), ...files.map(({ key }) => `documents/${key}`)]);
  for (const { collection, seeds } of documentGroups) {
    for (const { key, data } of seeds) {
      for (const reference of leavesOf(data).references)
        expect(known).toContain(`${reference.refersTo}/${reference.key}`);
      known.add(`${collection}/${key}`);
    }
  }
  for (const { data } of globalSeeds) {
    for (const reference of leavesOf(data).references)
      expect(known).toContain(`${reference.refersTo}/${reference.key}`);
  }
});

it('shows every picture it draws, and describes it', () => {
  const shown = new Set(everything.flatMap(({ data }) => leavesOf(data).references.map(({ key }) => key)));
  for (const { key, alt } of pictures) {
    expect(shown).toContain(key);
    expect(isLocalized(alt)).toBe(true);
  }
});
