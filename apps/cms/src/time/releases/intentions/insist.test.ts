import { insist, intentionsBetween } from './intentions';
import type { Leaves } from './leaves-by-id';

const list = (...ids: string[]) => ids.map((id) => ({ id }));
const leaves = (entries: [string, unknown][]): Leaves => new Map(entries);

const base = leaves([
  ['rows', list('a', 'b')],
  ['rows#a.text', 'one'],
  ['rows#b.text', 'two'],
]);

it('puts a row back that a person removed, where the release changes its text', () => {
  const intended = leaves([...base, ['rows#a.text', 'intended']]);
  const now = leaves([
    ['rows', list('b', 'c')],
    ['rows#b.text', 'two'],
    ['rows#c.text', 'three'],
  ]);
  const result = insist(now, intentionsBetween(base, intended), intended);
  expect(result.get('rows')).toEqual(list('a', 'b', 'c'));
  expect(result.get('rows#a.text')).toBe('intended');
});

it('puts the rows into the intended order, and keeps those that a person added', () => {
  const before = leaves([['rows', list('a', 'b', 'c')]]);
  const intended = leaves([['rows', list('c', 'b', 'a')]]);
  const now = leaves([['rows', list('b', 'a', 'x', 'c')]]);
  expect(insist(now, intentionsBetween(before, intended), intended).get('rows')).toEqual(list('c', 'b', 'a', 'x'));
});
