import type { MailedRelease } from '../mailed-release';

/** A release with one document to publish and one to take down, due on 12 May 2027, 09:00 in Sofia. */
export const someRelease = (given: Partial<MailedRelease> = {}): MailedRelease => ({
  title: 'Нов трамвай',
  kind: 'release',
  dueAt: Date.parse('2027-05-12T06:00:00.000Z'),
  timeZone: 'Europe/Sofia',
  adminUrl: 'https://cms.example/admin',
  url: 'https://cms.example/admin/collections/releases/r1',
  items: [
    { type: 'announcements', id: 'a1', action: 'publish', locales: null, title: 'Тръгва нов трамвай' },
    { type: 'pages', id: 'p1', action: 'unpublish', locales: null, title: 'Старият трамвай' },
  ],
  ...given,
});
