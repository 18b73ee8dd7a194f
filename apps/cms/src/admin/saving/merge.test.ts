import fc from 'fast-check';

import { mergeValues, type Conflict } from './merge';
import { same, type Values } from './same';

function merge(base: unknown, mine: unknown, theirs: unknown) {
  const conflicts: Conflict[] = [];
  const merged = mergeValues({ base, mine, theirs }, [], (conflict) => {
    conflicts.push(conflict);
    return conflict.mine;
  });
  return { merged, conflicts };
}

const row = (id: string, text: string) => ({ id, text });
const reference = (relationTo: string, value: string) => ({ relationTo, value });
const richText = (text: string) => ({ root: { children: [{ text }] } });

it.each<[string, unknown, unknown, unknown, unknown]>([
  ['my change', 'a', 'b', 'a', 'b'],
  ['their change', 'a', 'a', 'b', 'b'],
  ['the same change', 'a', 'b', 'b', 'b'],
  ['different fields of a group', { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 2 }, { a: 2, b: 2 }],
  ['nothing, written in two ways', null, undefined, '', undefined],
  [
    'different rows',
    [row('1', 'a'), row('2', 'b')],
    [row('1', 'x'), row('2', 'b')],
    [row('1', 'a'), row('2', 'y')],
    [row('1', 'x'), row('2', 'y')],
  ],
  [
    'a row that they added',
    [row('1', 'a')],
    [row('1', 'x')],
    [row('1', 'a'), row('2', 'b')],
    [row('1', 'x'), row('2', 'b')],
  ],
  ['rows that both added', [], [row('1', 'a')], [row('2', 'b')], [row('1', 'a'), row('2', 'b')]],
  [
    'a row that they removed',
    [row('1', 'a'), row('2', 'b')],
    [row('1', 'x'), row('2', 'b')],
    [row('1', 'a')],
    [row('1', 'x')],
  ],
  [
    'rows that they moved',
    [row('1', 'a'), row('2', 'b')],
    [row('1', 'x'), row('2', 'b')],
    [row('2', 'b'), row('1', 'a')],
    [row('2', 'b'), row('1', 'x')],
  ],
])('takes in %s', (_, base, mine, theirs, result) => {
  expect(merge(base, mine, theirs)).toEqual({ merged: result, conflicts: [] });
});

it.each<[string, unknown, unknown, unknown, string[]]>([
  ['a text', { a: 'x' }, { a: 'y' }, { a: 'z' }, ['a']],
  ['a text of a row', [row('1', 'a')], [row('1', 'b')], [row('1', 'c')], ['1', 'text']],
  ['a rich text', richText('a'), richText('b'), richText('c'), []],
  ['a reference', reference('pages', '1'), reference('cities', '2'), reference('pages', '3'), []],
  ['a row that I changed and they removed', [row('1', 'a')], [row('1', 'b')], [], ['1']],
  ['rows without ids', ['a'], ['b'], ['c'], []],
])('asks about %s that both changed', (_, base, mine, theirs, path) => {
  expect(merge(base, mine, theirs).conflicts.map((conflict) => conflict.path)).toEqual([path]);
});

const values = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3'));

it('loses no change, and asks only where both changed', () => {
  fc.assert(
    fc.property(values, values, values, (base: Values, mine: Values, theirs: Values) => {
      const { merged, conflicts } = merge(base, mine, theirs);
      const asked = conflicts.map(({ path }) => path[0]);
      for (const name of ['a', 'b', 'c', 'd']) {
        const result = (merged as Values)[name];
        const changes = [mine[name], theirs[name]].filter((value) => !same(value, base[name]));
        if (asked.includes(name)) expect(changes).toHaveLength(2);
        else expect(same(result, changes.length > 0 ? changes[0] : base[name])).toBe(true);
      }
    }),
  );
});
