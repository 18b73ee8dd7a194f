import { visibilityNow, windowedAt } from './windowed-at';
import type { RawDocuments } from './raw-documents';

const revealAt = '2027-02-01T07:00:00.000Z';
const expireAt = '2027-03-01T07:00:00.000Z';
const [revealed, expired] = [Date.parse(revealAt), Date.parse(expireAt)];
const announcement = {
  id: '1',
  slug: 'novina',
  title: 'Новина',
  teaser: 'Кратко.',
  body: { root: {} },
  image: '2',
  _status: 'published',
  publishAt: '2027-01-01T07:00:00.000Z',
  comingSoon: true,
  revealAt,
  expireAt,
  expireOutcome: 'archived',
} as unknown as RawDocuments['announcements'];

it('withholds a body, however it came by it, until the very instant', () => {
  expect(windowedAt('announcements', announcement, revealed - 1).body).toBeNull();
  expect(windowedAt('announcements', announcement, revealed)).toBe(announcement);
});

it('is not live before the CMS has handed the body out', () => {
  const kept = { ...announcement, body: null };
  const withheld = { ...kept, withheld: true };
  expect(visibilityNow('announcements', withheld, revealed)).toBe('teaser');
  expect(visibilityNow('announcements', kept, revealed)).toBe('shown');
  expect(visibilityNow('announcements', { ...announcement, withheld: true }, expired)).toBe('archived');
});

it.each(['withdrawn', 'redirected'] as const)('leaves the title of what is %s', (expireOutcome) => {
  const left = windowedAt('announcements', { ...announcement, expireOutcome }, expired);
  expect(left).toMatchObject({ title: 'Новина', teaser: null, body: null, image: null });
  expect(visibilityNow('announcements', { ...announcement, expireOutcome }, expired)).toBe(expireOutcome);
});

it.each(['gone' as const, null, undefined])('leaves nothing of what is gone, from its end on: %s', (expireOutcome) => {
  const gone = { ...announcement, expireOutcome: expireOutcome as 'gone' };
  expect(windowedAt('announcements', gone, expired - 1)).toMatchObject({ title: 'Новина' });
  expect(windowedAt('announcements', gone, expired)).toMatchObject({
    id: '1',
    slug: 'novina',
    title: null,
    teaser: null,
    body: null,
  });
  expect(visibilityNow('announcements', gone, expired)).toBe('gone');
});

it('keeps what is archived', () => {
  expect(windowedAt('announcements', announcement, expired)).toBe(announcement);
});
