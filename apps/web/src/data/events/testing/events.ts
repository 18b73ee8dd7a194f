import type { SiteView } from '../../globals/site';
import type { EventCard } from '../../cards/event-cards';
import type { EventView } from '../event-page';

/** An event whose day is set. */
export type DatedView = EventView & EventCard;

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
  root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Програмата.', format: 0 }] }] },
};

/** An event of two hours on one day, in one place. */
export const workshop: DatedView = {
  id: '1',
  title: 'Работна среща',
  path: '/bg/events/rabotna-sreshta',
  alternates: { bg: '/bg/events/rabotna-sreshta' },
  seo: { title: 'Работна среща', description: null, image: null },
  updatedAt: '2027-04-01T09:00:00.000Z',
  changedAt: '2027-04-01T09:00:00.000Z',
  summary: 'За какво е срещата.',
  time: { kind: 'hours', start: '2027-05-12T06:00:00.000Z', end: '2027-05-12T08:30:00.000Z' },
  stage: 'upcoming',
  isCancelled: false,
  attendance: 'in-person',
  placeName: 'Централната библиотека',
  place: { name: 'Централната библиотека', address: 'ул. „Първа“ 1', link: 'https://library.example/' },
  onlineUrl: null,
  organizer: { name: 'Организацията', website: 'https://organization.example' },
  registrationUrl: 'https://register.example/',
  initiative: { title: 'Инициативата', path: '/bg/initiatives/i' },
  cities: [{ id: 's', name: 'София', path: '/bg/cities/sofiya' }],
  image: null,
  publishAt: '2027-04-01T09:00:00.000Z',
  body,
  expiry: null,
};

/** An event of two whole days, online. */
export const conference: DatedView = {
  ...workshop,
  id: '2',
  title: 'Конференция',
  path: '/bg/events/konferentsia',
  time: { kind: 'days', first: '2027-06-01', last: '2027-06-02' },
  attendance: 'online',
  placeName: null,
  place: null,
  onlineUrl: 'https://join.example/',
  organizer: null,
};
