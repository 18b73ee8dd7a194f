import { listAnnouncements, type AnnouncementList } from '../../data/announcements/announcement-list';
import { loadAnnouncementsPage } from './load-announcements-page';

jest.mock('../../data/announcements/announcement-list', () => ({ listAnnouncements: jest.fn() }));
jest.mock('../../data/addresses/redirects', () => ({ findRedirect: () => Promise.resolve(null) }));
jest.mock('../../data/store/page-tags', () => ({ markUnavailable: () => Promise.resolve() }));

const list = (count: number) => ({ items: Array.from({ length: count }), total: count }) as AnnouncementList;

it('asks for the announcements of the page', async () => {
  jest.mocked(listAnnouncements).mockResolvedValue(list(3));
  expect(await loadAnnouncementsPage('bg', '3')).toMatchObject({ kind: 'found', view: { number: 3, offset: 24 } });
  expect(listAnnouncements).toHaveBeenCalledWith('bg', {}, { offset: 24, limit: 12 });
});

it('leads the first page to its only address', async () => {
  expect(await loadAnnouncementsPage('bg', '1')).toEqual({ kind: 'moved', to: '/bg/announcements', permanent: true });
});

it('finds nothing beyond the last page, and at what is no number', async () => {
  jest.mocked(listAnnouncements).mockResolvedValue(list(0));
  expect(await loadAnnouncementsPage('bg', '9')).toEqual({ kind: 'missing' });
  expect(await loadAnnouncementsPage('bg', 'two')).toEqual({ kind: 'missing' });
});
