import { axeViolations } from '@civic/ui/testing/axe-violations';
import { screen, within } from '@testing-library/react';

import { exampleAnnouncements, type ExampleLanguage } from '../examples/initiative';
import { showBlock } from '../testing/show-block';
import { Announcements, type AnnouncementsProps } from './component';

const fixtures: Record<ExampleLanguage, AnnouncementsProps> = {
  bg: {
    heading: 'Съобщения',
    intro: null,
    announcements: exampleAnnouncements('bg'),
    all: { label: 'Всички съобщения', href: '/bg/announcements' },
    locale: 'bg',
    timeZone: 'Europe/Sofia',
  },
  en: {
    heading: 'Announcements',
    intro: null,
    announcements: exampleAnnouncements('en'),
    all: { label: 'All announcements', href: '/en/announcements' },
    locale: 'en',
    timeZone: 'Europe/Sofia',
  },
};

test('one that is coming soon says so and that its date is not known', () => {
  showBlock(<Announcements {...fixtures.bg} />);
  const [coming, live] = screen.getAllByRole('article');
  expect(within(coming!).getByText('Предстои')).toBeInTheDocument();
  expect(within(coming!).getByText('Датата още не е известна')).toBeInTheDocument();
  expect(live).toHaveTextContent('8 март 2021 г.');
});

test('the way to all of them closes the block', () => {
  showBlock(<Announcements {...fixtures.en} />);
  expect(screen.getByRole('link', { name: 'All announcements' })).toHaveAttribute('href', '/en/announcements');
});

test.each(['bg', 'en'] as const)('axe finds nothing in %s', async (locale) => {
  const { container } = showBlock(<Announcements {...fixtures[locale]} />);
  expect(await axeViolations(container)).toEqual([]);
});

test('shows nothing when there is nothing to show', () => {
  const { container } = showBlock(<Announcements {...fixtures.bg} announcements={[]} />);
  expect(container.querySelector('main')?.children).toHaveLength(1);
});
