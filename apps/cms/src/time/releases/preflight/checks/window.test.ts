import { before, brief, called, day, facts, item, releaseOf } from '../testing/release';
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
