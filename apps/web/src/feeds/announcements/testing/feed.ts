import { comingSoon, live, site } from '../../../data/announcements/testing/announcements';
import type { AnnouncementFeed, FeedItem } from '../../../data/announcements/announcement-feed';

export const liveItem: FeedItem = { ...live, history: [], changedAt: '2021-03-09T09:00:00.000Z' };

export const expectedItem: FeedItem = {
  ...comingSoon,
  id: '2',
  title: 'Нови <линии> & спирки',
  path: '/bg/announcements/novi-linii',
  expected: { precision: 'exact', date: '2027-05-12T06:00:00.000Z', certainty: 'confirmed' },
  changedAt: '2026-11-01T08:00:00.000Z',
};

export const feedOf = (...items: FeedItem[]): AnnouncementFeed => ({ site, items });
