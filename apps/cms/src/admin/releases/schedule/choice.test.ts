import { firstChoice, itemOf, missingOf, planOf, whatOf } from './choice';

const target = { type: 'cities', id: '1' } as const;
const dueAt = '2027-05-12T06:00:00.000Z';
const endAt = '2027-05-13T06:00:00.000Z';

test.each([
  ['all', { action: 'publish', locales: null }],
  ['bg', { action: 'publish', locales: ['bg'] }],
  ['en', { action: 'publish', locales: ['en'] }],
  ['down', { action: 'unpublish', locales: null }],
] as const)('%s, and back', (what, item) => {
  expect(itemOf(target, what)).toEqual({ ...target, ...item });
  expect(whatOf(itemOf(target, what))).toBe(what);
});

test('a moment has to be chosen, and an end where there is to be one', () => {
  expect(missingOf(firstChoice)).toEqual(['dueAt']);
  expect(missingOf({ ...firstChoice, dueAt, hasEnd: true })).toEqual(['endAt']);
  expect(missingOf({ ...firstChoice, dueAt, hasEnd: true, endAt })).toEqual([]);
  expect(planOf(target, firstChoice)).toBeNull();
});

test('joining a release needs no moment', () => {
  expect(missingOf({ ...firstChoice, joins: 'r', hasEnd: true })).toEqual([]);
});

test('an end that was given up is no part of the plan', () => {
  expect(planOf(target, { ...firstChoice, dueAt, endAt, hasEnd: true })?.endAt).toBe(endAt);
  expect(planOf(target, { ...firstChoice, dueAt, endAt, hasEnd: false })?.endAt).toBeNull();
});
