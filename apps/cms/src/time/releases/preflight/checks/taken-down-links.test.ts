import { brief, called, facts, item, releaseOf } from '../testing/release';
import { takenDownLinks } from './taken-down-links';

const sofia = item({ type: 'cities', id: 'c1', content: null, publicNow: called('София', null) });

const linking = (number: number, target = 'cities/c1') => ({
  key: `pages/${number}`,
  words: { bg: `„Страница ${number}“ (страница)`, en: `“Page ${number}” (page)` },
  targets: new Set([target]),
});

const check = (release: ReturnType<typeof releaseOf>, ...found: ReturnType<typeof linking>[]) =>
  takenDownLinks(release, facts({ linking: found }));

test('names what shows or links to a document that is taken down', () => {
  const findings = check(releaseOf(sofia), linking(1), linking(2), linking(3, 'cities/c2'));
  expect(brief(findings)).toEqual(['warning taken-down-links cities/c1']);
  expect(findings[0]?.message.bg).toContain('„Страница 1“ (страница), „Страница 2“ (страница). След');
});

test('counts those that nobody would read to the end', () => {
  const many = Array.from({ length: 13 }, (_, index) => linking(index + 1));
  const [finding] = check(releaseOf(sofia), ...many);
  expect(finding?.message.bg).toContain('„Страница 10“ (страница) и още 3.');
  expect(finding?.message.en).toContain('“Page 10” (page) and 3 more.');
});

test('says nothing when nothing points there', () => {
  expect(check(releaseOf(sofia))).toEqual([]);
});

test('the release itself may remove the link, or bring one', () => {
  const without = item({ type: 'pages', id: '1', content: called('Страница', null) });
  expect(check(releaseOf(sofia, without), linking(1))).toEqual([]);

  const bringing = item({ content: called('Проект', null, { cities: ['c1'] }) });
  expect(check(releaseOf(sofia, bringing))[0]?.message.bg).toContain('„Първата“ (инициатива)');
});
