/** @jest-environment node */
import { notInTitle, rankOf } from './rank';

test.each([
  ['софия', ['София'], 0],
  ['София', ['Sofia', 'София'], 0],
  ['соф', ['София влиза'], 1],
  ['влиза соф', ['София влиза'], 2],
  ['софия варна', ['София'], notInTitle],
  ['софия', [], notInTitle],
])('%s in %j is %d', (text, titles, rank) => {
  expect(rankOf(text, titles)).toBe(rank);
});
