import { listAnnouncements, type AnnouncementList } from '../../data/announcements/announcement-list';
import { listEvents, type EventList } from '../../data/events/event-list';
import { loadAnnouncementsPage, loadEventsPage } from './load-numbered-page';

jest.mock('../../data/announcements/announcement-list', () => ({ listAnnouncements: jest.fn() }));
jest.mock('../../data/events/event-list', () => ({ listEvents: jest.fn() }));
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

it('does the same with events, which stand in two lists', async () => {
  const page = { upcoming: [], past: Array.from({ length: 2 }), total: 14 } as unknown as EventList;
  jest.mocked(listEvents).mockResolvedValue(page);
  expect(await loadEventsPage('en', '2')).toMatchObject({ kind: 'found', view: { number: 2, list: page } });
  expect(listEvents).toHaveBeenCalledWith('en', { offset: 12, limit: 12 });
  expect(await loadEventsPage('en', '1')).toEqual({ kind: 'moved', to: '/en/events', permanent: true });
  jest.mocked(listEvents).mockResolvedValue({ ...page, past: [] });
  expect(await loadEventsPage('en', '3')).toEqual({ kind: 'missing' });
});
