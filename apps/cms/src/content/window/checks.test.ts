import { checkExpireAt, checkExpireOutcome, checkExpireReason, checkExpireTarget, checkRevealAt } from './checks';

const publishAt = '2026-12-01T08:00:00.000Z';
const later = '2026-12-02T08:00:00.000Z';
const latest = '2026-12-03T08:00:00.000Z';

const context = (data: object, language = 'bg') => ({ data, req: { i18n: { language } } });

test('a reveal must come after the announcement', () => {
  expect(checkRevealAt('announcements')(publishAt, context({ comingSoon: true, publishAt }))).toMatch('след датата');
  expect(checkRevealAt('announcements')(later, context({ comingSoon: true, publishAt }))).toBe(true);
});

test('a reveal that does not count is not checked', () => {
  expect(checkRevealAt('announcements')(publishAt, context({ comingSoon: false, publishAt }))).toBe(true);
  expect(checkRevealAt('announcements')(publishAt, context({ comingSoon: true }))).toBe(true);
});

test.each([
  ['before the announcement', publishAt, { publishAt }, /date of the announcement/],
  ['before the reveal', later, { publishAt, comingSoon: true, revealAt: latest }, /after the reveal/],
])('an end %s is refused', (_, end, data, message) => {
  expect(checkExpireAt('announcements')(end, context(data, 'en'))).toMatch(message);
});

test('an end after everything is fine', () => {
  expect(checkExpireAt('announcements')(latest, context({ publishAt, comingSoon: true, revealAt: later }))).toBe(true);
  expect(checkExpireAt('announcements')(null, context({ publishAt }))).toBe(true);
});

test('what is withdrawn needs a reason, once it ends', () => {
  const withdrawn = { expireAt: later, expireOutcome: 'withdrawn' };
  expect(checkExpireReason('announcements')(' ', context(withdrawn))).toMatch('причината');
  expect(checkExpireReason('announcements')('Отменено.', context(withdrawn))).toBe(true);
  expect(checkExpireReason('announcements')('', context({ expireOutcome: 'withdrawn' }))).toBe(true);
});

test.each([
  ['/bg/initiatives/a', true],
  ['https://sofia.bg/a', true],
  ['//evil.example', false],
  ['javascript:alert(1)', false],
  ['bg/initiatives', false],
  ['', false],
])('a redirection to %j: %s', (target, allowed) => {
  const checked = checkExpireTarget(target, context({ expireAt: later, expireOutcome: 'redirected' }));
  expect(checked === true).toBe(allowed);
});

test.each([
  ['no end', null, {}, true],
  ['an outcome', 'gone', { expireAt: later }, true],
  ['no outcome', null, { expireAt: later }, false],
  ['an empty outcome', '', { expireAt: later }, false],
  ['an unknown outcome', 'vanished', { expireAt: later }, false],
  ['an unknown outcome of no end', 'vanished', {}, false],
  ['no outcome, taken down as it is', null, { expireAt: later, _status: 'draft' }, true],
])('a document with %s may be published: %s', (_, outcome, data, allowed) => {
  expect(checkExpireOutcome(outcome, context(data)) === true).toBe(allowed);
});
