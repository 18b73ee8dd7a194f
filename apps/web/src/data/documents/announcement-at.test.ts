import { announcementAt, announcementState, isGone } from './announcement-at';
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
  expect(announcementAt(announcement, revealed - 1).body).toBeNull();
  expect(announcementAt(announcement, revealed)).toBe(announcement);
});

it('is not live before the CMS has handed the body out', () => {
  expect(announcementState({ ...announcement, body: null, withheld: true }, revealed)).toBe('coming-soon');
  expect(announcementState({ ...announcement, body: null }, revealed)).toBe('live');
  expect(announcementState({ ...announcement, withheld: true }, expired)).toBe('expired');
});

it.each(['withdrawn', 'redirected'] as const)('leaves the title of what is %s', (expireOutcome) => {
  const left = announcementAt({ ...announcement, expireOutcome }, expired);
  expect(left).toMatchObject({ title: 'Новина', teaser: '', body: null, image: null });
  expect(isGone({ ...announcement, expireOutcome }, expired)).toBe(false);
});

it('leaves nothing of what is gone, from its end on', () => {
  const gone = { ...announcement, expireOutcome: 'gone' as const };
  expect(announcementAt(gone, expired - 1)).toMatchObject({ title: 'Новина' });
  expect(announcementAt(gone, expired)).toMatchObject({ id: '1', slug: 'novina', title: '', teaser: '', body: null });
  expect([isGone(gone, expired - 1), isGone(gone, expired)]).toEqual([false, true]);
});

it('keeps what is archived', () => {
  expect(announcementAt(announcement, expired)).toBe(announcement);
});
