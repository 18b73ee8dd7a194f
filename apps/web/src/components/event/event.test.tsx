import { axeViolations } from '@civic/ui/testing/axe-violations';
import { render, screen, within } from '@testing-library/react';

import type { EventView } from '../../data/events/event-page';
import { conference, site, workshop, type DatedView } from '../../data/events/testing/events';
import { EventArticle } from './event-article';
import { eventStatement } from './event-statement';
import { EventsPage } from './events-page';
import { ScopedEvents } from './scoped-events';

jest.mock('../../platform/env', () => ({ env: () => ({ PUBLIC_SITE_URL: 'https://city.example' }) }));

const show = (event: EventView) => render(<EventArticle locale="bg" event={event} site={site} />).container;
const list = (upcoming: DatedView[], past: DatedView[]) =>
  render(<EventsPage locale="bg" events={{ upcoming, past }} timeZone={site.timeZone} />).container;

describe('the page of an event', () => {
  it('says when and where it is, who holds it, and how to take part', async () => {
    const container = show(workshop);
    expect(screen.getAllByText('12 май 2027 г. (сряда), 09:00–11:30 ч.')[0]).toHaveAttribute(
      'datetime',
      '2027-05-12T06:00:00.000Z',
    );
    expect(screen.getByText('ул. „Първа“ 1')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Организацията/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Запишете се/ })).toHaveAttribute('href', 'https://register.example/');
    expect(screen.getByText('Програмата.')).toBeInTheDocument();
    expect(await axeViolations(container)).toEqual([]);
  });

  it('offers the way in to what is online, until it is over', () => {
    show(conference);
    expect(screen.getByRole('link', { name: /Включете се онлайн/ })).toHaveAttribute('href', 'https://join.example/');
    show({ ...conference, stage: 'past' });
    expect(screen.getAllByRole('link', { name: /Включете се онлайн/ })).toHaveLength(1);
    expect(screen.getByText('Приключило')).toBeInTheDocument();
  });

  it('has a calendar file of its own while it is ahead', () => {
    show(workshop);
    expect(screen.getByRole('link', { name: 'Добавете в календар' })).toHaveAttribute(
      'href',
      '/bg/events/rabotna-sreshta/calendar.ics',
    );
  });

  it.each([{ stage: 'past' as const }, { isCancelled: true }])('has none once it is %o', (change) => {
    show({ ...workshop, ...change });
    expect(screen.queryByRole('link', { name: 'Добавете в календар' })).not.toBeInTheDocument();
  });

  it('names the zone of its hours for people elsewhere', () => {
    show(workshop);
    expect(screen.queryByText(/Местно време/)).not.toBeInTheDocument();
    show({ ...workshop, attendance: 'both' });
    expect(screen.getByText('Местно време: София (UTC+3)')).toBeInTheDocument();
  });

  it('takes no registrations for what is cancelled, and says so', () => {
    show({ ...workshop, isCancelled: true });
    expect(screen.getByRole('heading', { name: 'Събитието е отменено' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Запишете се/ })).not.toBeInTheDocument();
  });

  it('gives the reason in place of one that was withdrawn', async () => {
    const expiry = { outcome: 'withdrawn', reason: 'Грешни данни.', target: null } as const;
    const container = show({ ...workshop, summary: '', body: null, place: null, organizer: null, expiry });
    expect(screen.getByRole('heading', { name: 'Оттеглено събитие' })).toBeInTheDocument();
    expect(screen.getByText(/Грешни данни\./)).toBeInTheDocument();
    expect(container.querySelector('script')?.textContent).not.toContain('"Event"');
    expect(await axeViolations(container)).toEqual([]);
  });

  it('says that the date is not set yet, to people alone', async () => {
    const container = show({ ...workshop, time: null });
    expect(screen.getAllByText('Датата още не е определена').length).toBeGreaterThan(0);
    expect(screen.queryByRole('link', { name: /календар/ })).not.toBeInTheDocument();
    expect(container.querySelector('time')).toBeNull();
    expect(container.querySelector('script')?.textContent ?? '').not.toContain('"Event"');
    expect(await axeViolations(container)).toEqual([]);
  });

  it('keeps an archived one readable under a banner', () => {
    show({ ...workshop, expiry: { outcome: 'archived', reason: null, target: null } });
    expect(screen.getByRole('heading', { name: 'Архивирано събитие' })).toBeInTheDocument();
    expect(screen.getByText('Програмата.')).toBeInTheDocument();
  });
});

describe('the list', () => {
  it('has upcoming and past events apart', async () => {
    const container = list([workshop], [{ ...conference, stage: 'past' }]);
    const titles = (name: string) =>
      within(screen.getByRole('region', { name }))
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent);
    expect(titles('Предстоящи')).toEqual(['Работна среща']);
    expect(titles('Минали')).toEqual(['Конференция']);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('says which of the two is empty, and when both are', () => {
    list([], [conference]);
    expect(screen.getByText('В момента няма обявени предстоящи събития.')).toBeInTheDocument();
    list([], []);
    expect(screen.getByText('Все още няма публикувани събития.')).toBeInTheDocument();
  });
});

describe('a long list', () => {
  const at = (number: number) => {
    const events = {
      upcoming: number === 1 ? [workshop] : [],
      past: [{ ...conference, stage: 'past' as const }],
      total: 300,
    };
    return render(<EventsPage locale="bg" events={events} timeZone={site.timeZone} number={number} />).container;
  };

  it('leads from its first page to the next', async () => {
    const container = at(1);
    const pages = within(screen.getByRole('navigation', { name: 'Страници на списъка' }));
    expect(pages.getByText('Страница 1 от 25')).toBeInTheDocument();
    expect(pages.getByRole('link', { name: 'Следваща страница' })).toHaveAttribute('href', '/bg/events/page/2');
    expect(pages.queryByRole('link', { name: 'Предишна страница' })).not.toBeInTheDocument();
    expect(await axeViolations(container)).toEqual([]);
  });

  it('has only past events on its last page, without a word about upcoming ones', () => {
    at(25);
    expect(screen.queryByRole('region', { name: 'Предстоящи' })).not.toBeInTheDocument();
    expect(screen.queryByText('В момента няма обявени предстоящи събития.')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Предишна страница' })).toHaveAttribute('href', '/bg/events/page/24');
    expect(screen.queryByRole('link', { name: 'Следваща страница' })).not.toBeInTheDocument();
  });
});

describe('on the page of a city or an initiative', () => {
  const show = (upcoming: DatedView[], past: DatedView[]) =>
    render(<ScopedEvents locale="bg" events={{ upcoming, past }} timeZone={site.timeZone} />).container;

  it('has upcoming events with their summaries, past ones without, and a link to all', async () => {
    const container = show([workshop], [{ ...conference, stage: 'past', summary: 'Какво беше.' }]);
    const upcoming = within(screen.getByRole('region', { name: 'Предстоящи събития' }));
    const past = within(screen.getByRole('region', { name: 'Минали събития' }));
    expect(upcoming.getByText(workshop.summary)).toBeInTheDocument();
    expect(past.getByRole('heading', { level: 3, name: 'Конференция' })).toBeInTheDocument();
    expect(past.queryByText('Какво беше.')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Всички събития' })).toHaveAttribute('href', '/bg/events');
    expect(await axeViolations(container)).toEqual([]);
  });

  it('has no section without events', () => {
    expect(show([], [])).toBeEmptyDOMElement();
    show([workshop], []);
    expect(screen.queryByRole('region', { name: 'Минали събития' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Всички събития' })).toBeInTheDocument();
  });
});

describe('the statement for search engines', () => {
  it('has the hours, the place and the organizer', () => {
    expect(eventStatement('bg', workshop, site)).toMatchObject({
      '@type': 'Event',
      startDate: '2027-05-12T06:00:00.000Z',
      endDate: '2027-05-12T08:30:00.000Z',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', name: 'Централната библиотека', address: 'ул. „Първа“ 1' },
      organizer: { '@type': 'Organization', name: 'Организацията' },
    });
  });

  it('has days and a virtual place for what is online, and the site as its organizer where none is named', () => {
    expect(eventStatement('bg', { ...conference, isCancelled: true }, site)).toMatchObject({
      startDate: '2027-06-01',
      endDate: '2027-06-02',
      eventStatus: 'https://schema.org/EventCancelled',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: 'https://join.example/' },
      organizer: { '@type': 'GovernmentOrganization', name: 'Сайтът' },
    });
  });

  it('has both places of what is on site and online', () => {
    const { location } = eventStatement('bg', { ...workshop, attendance: 'both' }, site);
    expect(location).toMatchObject([{ '@type': 'Place' }, { '@type': 'VirtualLocation' }]);
  });
});
