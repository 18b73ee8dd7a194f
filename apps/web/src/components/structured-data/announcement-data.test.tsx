import { render } from '@testing-library/react';

import type { AnnouncementView } from '../../data/announcements/announcement-page';
import { comingSoon, live, site, withdrawn } from '../../data/announcements/testing/announcements';
import { AnnouncementData } from './announcement-data';

jest.mock('../../platform/env', () => ({ env: () => ({ PUBLIC_SITE_URL: 'https://city.example' }) }));

function told(announcement: AnnouncementView): unknown {
  const { container } = render(<AnnouncementData locale="bg" announcement={announcement} site={site} />);
  const json = container.querySelector('script')?.innerHTML;
  return json === undefined ? null : JSON.parse(json);
}

const day = { precision: 'day', date: '2027-05-12T09:00:00.000Z', certainty: 'confirmed' } as const;
const earlier = {
  precision: 'day',
  date: '2027-04-01T09:00:00.000Z',
  reason: null,
  changedAt: '2027-01-01T08:00:00.000Z',
} as const;

it('calls what is out a piece of news', () => {
  expect(told(live)).toMatchObject({ '@type': 'NewsArticle', headline: 'Бета фаза', datePublished: live.publishAt });
});

it('calls what is to come an event of the day that was told', () => {
  expect(told({ ...comingSoon, expected: day, history: [] })).toMatchObject({
    '@type': 'Event',
    startDate: '2027-05-12',
    eventStatus: 'https://schema.org/EventScheduled',
    location: [{ name: 'София' }],
  });
});

it.each([
  [
    'moved',
    day,
    { startDate: '2027-05-12', previousStartDate: '2027-04-01', eventStatus: 'https://schema.org/EventRescheduled' },
  ],
  [
    'put off',
    { precision: 'unknown', date: null, certainty: 'provisional' } as const,
    { startDate: '2027-04-01', previousStartDate: '2027-04-01', eventStatus: 'https://schema.org/EventPostponed' },
  ],
  [
    'called off',
    { ...day, certainty: 'cancelled' } as const,
    { startDate: '2027-05-12', eventStatus: 'https://schema.org/EventCancelled' },
  ],
])('says that it was %s', (_, expected, statement) => {
  expect(told({ ...comingSoon, expected, history: [earlier] })).toMatchObject(statement);
});

it('calls it news while no machine can read its date', () => {
  expect(told({ ...comingSoon, history: [] })).toMatchObject({ '@type': 'NewsArticle' });
});

it('says nothing of what was withdrawn', () => {
  expect(told(withdrawn)).toBeNull();
});
