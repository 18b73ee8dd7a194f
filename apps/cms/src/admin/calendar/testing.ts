import type { CalendarEvent } from '../../time/calendar/events/event';

export const anEvent = (changed: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'announcements/a1/revealAt',
  kind: 'reveal',
  state: 'committed',
  at: '2027-05-12T06:00:00.000Z',
  precision: 'exact',
  days: null,
  until: null,
  title: 'Покана за квартала',
  locales: ['bg', 'en'],
  documents: [{ type: 'announcements', id: 'a1', title: 'Покана за квартала', action: null }],
  by: 'Мария Петрова',
  release: null,
  move: { kind: 'window', type: 'announcements', id: 'a1', field: 'revealAt', version: 'published' },
  promise: 'none',
  outcome: null,
  error: null,
  path: '/bg/announcements/pokana',
  changedAt: '2027-04-01T09:00:00.000Z',
  ...changed,
});

export const aReleaseEvent = (changed: Partial<CalendarEvent> = {}): CalendarEvent =>
  anEvent({
    id: 'release/r1',
    kind: 'release',
    title: 'Откриване на сезона',
    documents: [{ type: 'pages', id: 'p1', title: 'За нас', action: 'publish' }],
    release: 'r1',
    move: { kind: 'release', id: 'r1' },
    path: '/bg',
    ...changed,
  });
