import { pathByIds } from './source-texts';

const ids: Record<string, string> = { 'layout.0': 'a', 'layout.0.items.12': 'b' };
const idOf = (path: string) => ids[path];

it.each([
  ['title', 'title'],
  ['seo.description', 'seo.description'],
  ['layout.0.heading', 'layout#a.heading'],
  ['layout.0.items.12.text', 'layout#a.items#b.text'],
])('names %s by ids', (path, byIds) => {
  expect(pathByIds(path, idOf)).toBe(byIds);
});

it('cannot name a field of a row that has no id yet', () => {
  expect(pathByIds('layout.1.heading', idOf)).toBeNull();
});
