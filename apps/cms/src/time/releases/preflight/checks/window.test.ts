import { after, before, brief, called, day, dueAt, facts, item, releaseOf } from '../testing/release';
import { windowCheck } from './window';

const over = called('Новина', 'News', { expireAt: before(day) });

test('tells the times of announcements on the clock of the site', () => {
  const findings = windowCheck(releaseOf(item({ type: 'announcements', content: over })), facts());
  expect(brief(findings)).toEqual(['warning window announcements/one expireAt']);
  expect(findings[0]?.message.bg).toContain('изтича на 11.05.2027, 09:00');
  expect(findings[0]?.message.en).toContain('ends on 11 May 2027, 09:00');
});

test('nothing else has a window, and nothing that is taken down', () => {
  const down = item({ type: 'announcements', id: 'two', content: null, publicNow: over });
  expect(windowCheck(releaseOf(item({ content: over }), down), facts())).toEqual([]);
});

test('a release that ends gives nothing back that has an end without an outcome', () => {
  const publicNow = { expireAt: after(day), expireOutcome: null };
  const replaced = item({ type: 'announcements', content: {}, publicNow });
  expect(windowCheck({ ...releaseOf(replaced), endAt: dueAt + day }, facts()).map(({ path }) => path)).toEqual([
    'expireOutcome',
  ]);
  expect(windowCheck(releaseOf(replaced), facts())).toEqual([]);
  const named = item({ type: 'announcements', content: {}, publicNow: { ...publicNow, expireOutcome: 'gone' } });
  expect(windowCheck({ ...releaseOf(named), endAt: dueAt + day }, facts())).toEqual([]);
});
