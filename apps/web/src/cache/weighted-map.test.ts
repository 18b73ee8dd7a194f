import fc from 'fast-check';

import { WeightedMap } from './weighted-map';

it('lets go of what was used longest ago', () => {
  const evicted: string[] = [];
  const map = new WeightedMap<string>(10, (key) => evicted.push(key));
  map.set('a', 'A', 4);
  map.set('b', 'B', 4);
  map.get('a');
  map.set('c', 'C', 4);
  expect(evicted).toEqual(['b']);
  expect([...map.keys()]).toEqual(['a', 'c']);
});

it('does not count a peek as a use', () => {
  const map = new WeightedMap<string>(2);
  map.set('a', 'A', 1);
  map.set('b', 'B', 1);
  map.peek('a');
  map.set('c', 'C', 1);
  expect(map.peek('a')).toBeUndefined();
});

it('lets go of a value heavier than the whole map at once', () => {
  const map = new WeightedMap<string>(2);
  map.set('a', 'A', 3);
  expect(map.size).toBe(0);
  expect(map.weight).toBe(0);
});

it('never weighs more than it may, and always what its values weigh', () => {
  const step = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), weight: fc.nat(8), remove: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const map = new WeightedMap<number>(16);
      for (const { key, weight, remove } of steps) {
        if (remove) map.delete(key);
        else map.set(key, weight, weight);
      }
      const sum = [...map.keys()].reduce((total, key) => total + (map.peek(key) ?? 0), 0);
      return map.weight === sum && sum <= 16;
    }),
  );
});
