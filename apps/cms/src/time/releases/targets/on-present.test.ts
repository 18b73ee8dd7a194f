import fc from 'fast-check';

import type { RawRow } from '../../../platform/rows/raw-row';
import type { Planned } from '../intentions/on-document';
import type { MergeField } from '../publication/merge-locales';
import { releasedPresent, takenBackDown, takenBackPresent } from './on-present';
import { targetsOf } from './present-content';

const fields: MergeField[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'image', type: 'upload', relationTo: 'media' },
  { name: 'city', type: 'relationship', relationTo: 'cities', required: true },
  { name: 'cities', type: 'relationship', relationTo: 'cities' },
  { name: 'logo', type: 'upload', relationTo: 'media', localized: true },
];

const page: RawRow = {
  id: '7',
  _status: 'published',
  createdBy: 'anna',
  title: { bg: 'Програма' },
  image: 'one',
  city: 'sofia',
  cities: ['sofia', 'plovdiv'],
  logo: { bg: 'logo', en: 'logo' },
};

const without =
  (...gone: string[]) =>
  (target: string) =>
    !gone.includes(target);

const publish = (content: RawRow, more: Partial<Planned> = {}): Planned => ({
  action: 'publish',
  locales: null,
  content,
  base: page,
  ...more,
});

/** The row of a database that empties what named a deleted document, and of one that keeps the id. */
const rows = (emptied: RawRow): [string, RawRow][] => [
  ['empties', { ...page, ...emptied }],
  ['keeps', page],
];

describe.each(rows({ image: null }))('where the database %s what named a deleted picture', (_, now) => {
  const keeps = without('media/one');
  const around = { fields, keeps };

  test('a release goes without it and tells', () => {
    const { content, obstacles, vanished } = releasedPresent(
      around,
      publish({ ...page, title: { bg: 'Нова' } }),
      now,
      now,
    );
    expect(content).toMatchObject({ title: { bg: 'Нова' }, image: null });
    expect(obstacles).toEqual([]);
    expect(vanished).toMatchObject([{ target: 'media/one', isRequired: false }]);
  });

  test('a release that had put another in its place does so', () => {
    const { content, obstacles, vanished } = releasedPresent(around, publish({ ...page, image: 'two' }), now, now);
    expect([content?.image, obstacles, vanished]).toEqual(['two', [], []]);
  });

  test('an end goes without it and tells', () => {
    const carried = { locales: null, before: page, after: { ...page, image: 'two' } };
    const { content, vanished } = takenBackPresent(around, carried, { ...now, image: 'two' }, now);
    expect(content).toMatchObject({ title: page.title });
    expect(content?.image ?? null).toBeNull();
    expect(vanished).toMatchObject([{ target: 'media/one', isRequired: false }]);
  });
});

describe.each(rows({ city: null }))('where the database %s what named a deleted city that is required', (_, now) => {
  const around = { fields, keeps: without('cities/sofia') };

  test('a release needs it', () => {
    const { vanished } = releasedPresent(around, publish({ ...page, title: { bg: 'Нова' } }), now, now);
    expect(vanished.filter(({ isRequired }) => isRequired)).toMatchObject([{ target: 'cities/sofia', leaf: 'city' }]);
  });

  test('a release does not need it once a person has chosen another', () => {
    const chosen = { ...now, city: 'plovdiv' };
    const { content, vanished } = releasedPresent(around, publish({ ...page, title: { bg: 'Нова' } }), chosen, chosen);
    expect(content?.city).toBe('plovdiv');
    expect(vanished.filter(({ isRequired }) => isRequired)).toEqual([]);
  });

  test('an end that gives it back needs it, and one that does not touch it goes without', () => {
    const touched = { locales: null, before: page, after: { ...page, city: 'plovdiv' } };
    expect(takenBackPresent(around, touched, { ...now, city: 'plovdiv' }, now).vanished).toMatchObject([
      { leaf: 'city', isRequired: true },
    ]);
    const untouched = { locales: null, before: page, after: { ...page, title: { bg: 'Фестивал' } } };
    expect(takenBackPresent(around, untouched, now, now).vanished).toEqual([]);
  });
});

test('a release of one language tells only what that language lacks', () => {
  const around = { fields, keeps: without('media/logo', 'media/one') };
  const { vanished } = releasedPresent(around, publish(page, { locales: ['en'] }), page, page);
  expect(vanished.map(({ leaf }) => leaf)).toEqual(['logo@en']);
});

test('what was taken down comes back with the authors of the row', () => {
  const main = { ...page, _status: 'draft', createdBy: null, updatedBy: 'boris' };
  const carried = { locales: null, before: page, after: null };
  const { content } = takenBackPresent({ fields, keeps: () => true }, carried, null, main);
  expect(content).toMatchObject({ createdBy: null, updatedBy: 'boris', title: page.title });
});

const someId = fc.constantFrom('a', 'b', 'c');

const someContent = fc.record({
  title: fc.record({ bg: fc.string(), en: fc.string() }),
  image: fc.option(someId),
  city: fc.option(someId),
  cities: fc.uniqueArray(someId),
  logo: fc.dictionary(fc.constantFrom('bg', 'en'), someId),
});

test('neither a release nor its end writes what does not exist', () => {
  const gone = fc.uniqueArray(fc.tuple(fc.constantFrom('media', 'cities'), someId).map((parts) => parts.join('/')));
  fc.assert(
    fc.property(someContent, someContent, someContent, gone, (base, pinned, now, deleted) => {
      const around = { fields, keeps: without(...deleted) };
      const main = { ...now, id: '7' };
      const { content: after } = releasedPresent(around, publish(pinned, { base }), main, main);
      const carried = { locales: null, before: base, after: pinned };
      const { content: back } = takenBackPresent(around, carried, main, main);
      const named = [after, back].flatMap((content) => (content ? [...targetsOf(fields, content)] : []));
      expect(named.filter((target) => deleted.includes(target))).toEqual([]);
    }),
  );
});

it('takes a release off what was public last of a document that is down, unless it had made that public first', () => {
  const around = { fields, keeps: without() };
  const after = { ...page, title: { bg: 'Фестивал' } };
  const carried = { locales: null, before: page, after };
  const last = { ...after, _status: 'draft', image: 'two' };
  expect(takenBackDown(around, carried, last)).toMatchObject({ title: page.title, image: 'two' });
  expect(takenBackDown(around, { ...carried, before: null }, last)).toBeNull();
});
