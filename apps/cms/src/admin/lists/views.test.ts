import { siteLanguages } from '@civic/content/site-languages';

import { filterQuery, listViews } from './views';

const now = Date.parse('2026-11-28T15:30:00Z');
const asking = { me: 'u1', now, drafts: true, title: 'title' };
const named = (name: string) => listViews(asking).filter((view) => view.name === name);

it('writes filters as the form of the list reads them', () => {
  expect(filterQuery(named('mine')[0]?.where ?? {})).toEqual([
    ['where[or][0][and][0][createdBy][equals]', 'u1'],
    ['where[or][1][and][0][updatedBy][equals]', 'u1'],
  ]);
  expect(filterQuery(named('all')[0]?.where ?? {})).toEqual([]);
});

it('counts seven days from a midnight, so that the view stays the same all day', () => {
  const since = (at: number) =>
    filterQuery(listViews({ ...asking, now: at }).find(({ name }) => name === 'recent')?.where ?? {});
  expect(since(now)).toEqual([['where[or][0][and][0][updatedAt][greater_than]', '2026-11-21T00:00:00.000Z']]);
  expect(since(now + 3_600_000)).toEqual(since(now));
});

it('asks for what lacks a language in that language, one view each', () => {
  const views = named('untranslated');
  expect(views.map(({ language }) => language)).toEqual(siteLanguages.length > 1 ? [...siteLanguages] : []);
  for (const { where } of views) expect(filterQuery(where)).toEqual([['where[or][0][and][0][title][exists]', 'false']]);
});

it('offers no view of what a list does not have', () => {
  const names = listViews({ ...asking, drafts: false, title: null }).map(({ name }) => name);
  expect(names).toEqual(['all', 'mine', 'recent']);
});
