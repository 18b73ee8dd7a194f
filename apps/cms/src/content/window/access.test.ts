import type { Windowed } from '@civic/content/visibility';
import type { FieldAccess } from 'payload';

import { readsBody, readsTeaser } from './access';

const at = Date.parse('2026-12-01T12:00:00.000Z');
const before = '2026-12-01T11:00:00.000Z';
const after = '2026-12-01T13:00:00.000Z';
const live: Windowed = { publishAt: before, comingSoon: false, expireOutcome: 'archived' };

const reading = { user: { role: 'site' }, context: { readInstant: at } };

const reads = (access: FieldAccess, doc: Windowed) =>
  access({ req: reading, doc } as unknown as Parameters<FieldAccess>[0]);

const shown = (document: Windowed) => [
  reads(readsTeaser('announcements'), document),
  reads(readsBody('announcements'), document),
];

test.each<[string, Windowed, boolean, boolean]>([
  ['live', live, true, true],
  ['coming soon without a date', { ...live, comingSoon: true }, true, false],
  ['before its reveal', { ...live, comingSoon: true, revealAt: after }, true, false],
  ['at its reveal', { ...live, comingSoon: true, revealAt: new Date(at).toISOString() }, true, true],
  ['read without its window', { publishAt: before }, true, false],
  ['archived', { ...live, expireAt: before }, true, true],
  ['withdrawn', { ...live, expireAt: before, expireOutcome: 'withdrawn' }, false, false],
  ['redirected', { ...live, expireAt: before, expireOutcome: 'redirected' }, false, false],
  ['ended with an unknown outcome', { ...live, expireAt: before, expireOutcome: undefined }, false, false],
  [
    'withdrawn while still under embargo',
    { ...live, comingSoon: true, expireAt: before, expireOutcome: 'withdrawn' },
    false,
    false,
  ],
  ['to be withdrawn later', { ...live, expireAt: after, expireOutcome: 'withdrawn' }, true, true],
])('%s: teaser %s, body %s', (_, document, teaser, body) => {
  expect(shown(document)).toEqual([teaser, body]);
});
