import type { AnnouncementCard as AnnouncementCardView, CityCard as CityCardView } from '@civic/content/views';
import { render, screen } from '@testing-library/react';

import { axeViolations } from '../testing/axe-violations';
import { AnnouncementCard } from './announcement-card';
import { CityCard } from './city-card';
import { InitiativeCard } from './initiative-card';
import { OrganizationCard } from './organization-card';
import { RepresentativeCard } from './representative-card';

const timeZone = 'Europe/Sofia';

const announcement: AnnouncementCardView = {
  id: '1',
  title: 'Новата услуга',
  path: '/bg/announcements/novata-usluga',
  teaser: 'Скоро ще разкажем повече.',
  state: 'coming-soon',
  publishAt: '2027-01-31T22:30:00.000Z',
  expected: { precision: 'month', date: '2027-05-12T06:00:00.000Z', certainty: 'confirmed' },
  initiative: null,
  cities: [],
  image: null,
};

test('an announcement that is coming soon tells when it is expected, not when it was published', () => {
  const { container } = render(<AnnouncementCard announcement={announcement} locale="bg" timeZone={timeZone} />);
  expect(screen.getByText('Предстои')).toBeInTheDocument();
  expect(container).toHaveTextContent('Очаква се през май 2027 г. – потвърдена дата');
  expect(container).not.toHaveTextContent('февруари');
  expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Новата услуга');
});

test('one that is live tells its day in the site’s zone and needs no badge', () => {
  render(
    <AnnouncementCard
      announcement={{ ...announcement, state: 'live', expected: null }}
      locale="en"
      timeZone={timeZone}
      level={2}
    />,
  );
  expect(screen.getByText('1 February').closest('time')).toHaveAttribute('datetime', '2027-02-01');
  expect(screen.queryByText('Published')).toBeNull();
  expect(screen.getByRole('heading', { level: 2 })).toBeInTheDocument();
});

test('one that has expired says so', () => {
  render(<AnnouncementCard announcement={{ ...announcement, state: 'expired' }} locale="en" timeZone={timeZone} />);
  expect(screen.getByText('Archived')).toBeInTheDocument();
});

const city: CityCardView = {
  id: 'riga',
  name: 'Рига',
  path: '/bg/cities/riga',
  country: 'LV',
  coordinates: { latitude: 56.95, longitude: 24.11 },
  summary: null,
};

test('a city tells its country and where it lies', () => {
  const { container } = render(<CityCard city={city} locale="bg" />);
  expect(screen.getByRole('link', { name: 'Рига' })).toHaveAttribute('href', '/bg/cities/riga');
  expect(container).toHaveTextContent('Латвия');
  expect(container).toHaveTextContent('56,95° с. ш., 24,11° и. д.');
});

test('a person without a picture is read once, by name', () => {
  render(
    <RepresentativeCard
      representative={{
        id: '1',
        name: 'Елица Панайотова',
        path: '/bg/representatives/elitsa-panayotova',
        position: 'Координатор на проекти',
        role: null,
        city: { name: 'София', path: '/bg/cities/sofia' },
        photo: null,
      }}
    />,
  );
  expect(screen.getByText('ЕП').closest('[aria-hidden]')).not.toBeNull();
  expect(screen.getByRole('link', { name: 'София' })).toHaveAttribute('href', '/bg/cities/sofia');
});

test('an organization’s link says whose it is and that it leaves the site', () => {
  render(
    <OrganizationCard
      organization={{
        id: '1',
        name: 'FutureGov',
        role: 'partner',
        summary: null,
        website: 'https://example.org',
        logo: null,
        figures: [],
        areas: [],
      }}
      locale="en"
    />,
  );
  expect(screen.getByRole('link')).toHaveAccessibleName(
    expect.stringMatching(/^Website ?: FutureGov \(external site\)$/),
  );
  expect(screen.getByText('Partner')).toBeInTheDocument();
});

test.each(['card', 'feature'] as const)('an initiative as %s tells status, period and cities', async (size) => {
  const { container } = render(
    <InitiativeCard
      initiative={{
        id: '1',
        title: 'Дигитални иновации',
        path: '/bg/initiatives/digitalni-inovatsii',
        summary: 'Програма за градовете.',
        status: 'active',
        period: { start: '2020-01-01T10:00:00Z', end: '2022-01-01T10:00:00Z' },
        hero: null,
        cityCount: 21,
      }}
      locale="bg"
      timeZone={timeZone}
      size={size}
    />,
  );
  expect(screen.getByText('Текуща')).toBeInTheDocument();
  expect(screen.getByText('21 града')).toBeInTheDocument();
  expect(screen.getAllByText('2020–2022 г.').filter((element) => !element.closest('[aria-hidden]'))).toHaveLength(1);
  expect(await axeViolations(container)).toEqual([]);
});
