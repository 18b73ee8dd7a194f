import { brief, called, day, dueAt, item, minute, facts, releaseOf } from '../testing/release';
import { checkInstants, findPassedEnd, instantCheck } from './instant';

const check = (given: Partial<Parameters<typeof checkInstants>[0]>) =>
  brief(checkInstants({ dueAt, endAt: null, now: dueAt - day, ...given }));

test.each([
  ['to come', {}, []],
  ['present', { now: dueAt }, ['error instant dueAt']],
  ['past', { now: dueAt + 1 }, ['error instant dueAt']],
  ['past, which is not asked', { now: null, dueAt: 0 }, []],
  ['no instant at all', { dueAt: NaN }, ['error instant dueAt']],
  ['followed by its end', { endAt: dueAt + minute }, []],
  ['ended as it begins', { endAt: dueAt }, ['error instant endAt']],
  ['ended before', { endAt: dueAt - minute }, ['error instant endAt']],
])('an instant that is %s', (_, given, expected) => {
  expect(check(given)).toEqual(expected);
});

test('an end that has passed leaves nothing to carry out', () => {
  expect(findPassedEnd(dueAt, dueAt)).toMatchObject({ severity: 'error', path: 'endAt' });
  expect(findPassedEnd(dueAt + 1, dueAt)).toBeNull();
  expect(findPassedEnd(null, dueAt)).toBeNull();
});

test('a document is there once', () => {
  const one = item({ content: called('Проект', null) });
  const other = item({ id: 'two', content: null, publicNow: called('Друг', null) });
  expect(instantCheck(releaseOf(one, other), facts())).toEqual([]);
  expect(brief(instantCheck(releaseOf(one, other, one), facts()))).toEqual(['error instant initiatives/one']);
});
