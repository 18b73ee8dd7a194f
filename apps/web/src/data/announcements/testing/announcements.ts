import type { AnnouncementView } from '../announcement-page';
import type { SiteView } from '../../globals/site';

export const site: SiteView = {
  siteName: 'Сайтът',
  cityName: 'София',
  tagline: null,
  description: null,
  timeZone: 'Europe/Sofia',
  palette: null,
  logo: null,
  contact: { email: null, phone: null, address: null },
};

const body = {
  root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Целият текст.', format: 0 }] }] },
};

export const live: AnnouncementView = {
  id: '1',
  title: 'Бета фаза',
  path: '/bg/announcements/beta',
  alternates: { bg: '/bg/announcements/beta' },
  seo: { title: 'Бета фаза', description: null, image: null },
  updatedAt: '2021-03-09T09:00:00.000Z',
  teaser: 'Накратко.',
  state: 'live',
  publishAt: '2021-03-08T09:00:00.000Z',
  expected: null,
  initiative: { title: 'Инициативата', path: '/bg/initiatives/i' },
  cities: [{ id: 's', name: 'София', path: '/bg/cities/sofiya' }],
  image: null,
  body,
  changeNote: null,
  revealAt: null,
  isOverdue: false,
  history: [],
  expiry: null,
};

export const comingSoon: AnnouncementView = {
  ...live,
  state: 'coming-soon',
  body: null,
  expected: { precision: 'season', date: '2027-04-15T08:00:00.000Z', certainty: 'provisional' },
  history: [
    {
      precision: 'month',
      date: '2026-12-10T08:00:00.000Z',
      reason: 'Изпитването продължава.',
      changedAt: '2026-11-01T08:00:00.000Z',
    },
  ],
};

export const archived: AnnouncementView = {
  ...live,
  state: 'expired',
  expiry: { outcome: 'archived', reason: null, target: null },
};

export const withdrawn: AnnouncementView = {
  ...live,
  state: 'expired',
  teaser: '',
  body: null,
  expiry: { outcome: 'withdrawn', reason: 'Грешни данни.', target: null },
};
