import { readExisting } from '../documents/existing';

import { readAnnouncementFeed } from './announcement-feed';
import { listAnnouncements } from './announcement-list';

const now = Date.parse('2026-06-01T00:00:00Z');

jest.mock('../as-of/current-instant', () => ({
  currentInstant: () => Promise.resolve(Date.parse('2026-06-01T00:00:00Z')),
}));
jest.mock('../globals/site', () => ({
  getSite: () => Promise.resolve({ timeZone: 'Europe/Sofia', siteName: 'Site' }),
}));
jest.mock('../documents/page-marks', () => ({ markTransitions: () => Promise.resolve() }));
jest.mock('../parts/pictures', () => ({ readPictures: () => Promise.resolve(() => null) }));
jest.mock('../documents/existing', () => ({
  readExisting: jest.fn(),
  readReferences: () => Promise.resolve(new Map()),
}));
jest.mock('../parts/rich-text', () => ({ toRichText: () => Promise.resolve(null) }));
jest.mock('../documents/lists', () => ({
  readList: () => Promise.resolve(['sound', 'untranslated', 'broken'].map((id) => ({ ...published, id }))),
}));

const published = {
  _status: 'published',
  publishAt: '2026-01-02T08:00:00.000Z',
  updatedAt: '2026-01-02T08:00:00.000Z',
};
const sound = { ...published, id: 'sound', slug: 'sound', title: 'Sound', teaser: 'In short.' };
/** A title in English and no teaser; the CMS requires one only in Bulgarian. */
const untranslated = { ...published, id: 'untranslated', slug: 'untranslated', title: 'Untranslated', teaser: null };
const broken = { ...published, id: 'broken', slug: 'broken', title: 'Broken', teaser: null, updatedAt: 'yesterday' };

const log = jest.spyOn(process.stderr, 'write').mockReturnValue(true);

beforeEach(() => {
  jest
    .mocked(readExisting)
    .mockImplementation((type) =>
      Promise.resolve((type === 'announcements' ? [sound, untranslated, broken] : []) as never),
    );
});

it('has what the language has no teaser for, and leaves out what it cannot show', async () => {
  const { items } = await readAnnouncementFeed('en', 20);
  expect(items.map(({ id, teaser }) => [id, teaser])).toEqual([
    ['sound', 'In short.'],
    ['untranslated', ''],
  ]);
  expect(log).toHaveBeenCalledWith(expect.stringContaining('en feed item broken'));
});

it('is listed with an empty teaser', async () => {
  const { items } = await listAnnouncements('en');
  expect(items.map(({ id, teaser }) => [id, teaser])).toContainEqual(['untranslated', '']);
  expect(Date.parse(items[0]?.publishAt ?? '')).toBeLessThan(now);
});
