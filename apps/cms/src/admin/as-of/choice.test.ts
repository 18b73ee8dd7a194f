import { firstChoice, momentProblem, openAddress, viewOf, type Choice } from './choice';

const page = { document: 'pages/p', locale: 'en' } as const;
const site = { document: null, locale: 'bg' } as const;
const instant = '2027-05-12T06:00:00.000Z';
const moment: Choice = { kind: 'moment', instant, withDraft: false };

test('a document begins with its draft of now, the site with now', () => {
  expect(openAddress('/api', page, firstChoice(page))).toBe(
    '/api/as-of/open?instant=&locale=en&document=pages%2Fp&draft=1',
  );
  expect(openAddress('/api', site, firstChoice(site))).toBe('/api/as-of/open?instant=&locale=bg');
});

test('a moment is asked for, and forgotten when now is chosen after all', () => {
  expect(viewOf(page, moment)).toEqual({ instant, locale: 'en', document: 'pages/p', draft: false });
  expect(viewOf(page, { ...moment, kind: 'now' }).instant).toBeNull();
});

const now = Date.parse(instant);

test.each<[string, Choice, number, string | null]>([
  ['none', { ...moment, instant: null }, now, 'missing'],
  ['one to come', moment, now - 1, null],
  ['the minute that runs', moment, now + 59_999, null],
  ['one that has passed', moment, now + 60_000, 'passed'],
  ['now', { ...moment, kind: 'now', instant: null }, now, null],
  ['now instead of one that has passed', { ...moment, kind: 'now' }, now + 90_000, null],
])('%s', (_, choice, at, expected) => {
  expect(momentProblem(choice, at)).toBe(expected);
});
