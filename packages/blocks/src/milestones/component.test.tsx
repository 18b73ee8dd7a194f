import { axeViolations } from '@civic/ui/testing/axe-violations';
import { screen, within } from '@testing-library/react';

import type { ExampleLanguage } from '../examples/initiative';
import { showBlock } from '../testing/show-block';
import { Milestones, type MilestonesProps } from './component';

const fixtures: Record<ExampleLanguage, MilestonesProps> = {
  bg: {
    heading: 'Какво предстои',
    intro: null,
    locale: 'bg',
    timeZone: 'Europe/Sofia',
    milestones: [
      {
        title: 'Начало на програмата',
        text: 'Екипите на градовете се събират за първи път в Лондон.',
        date: '2020-01-10T10:00:00.000Z',
        precision: 'day',
        state: 'done',
      },
      {
        title: 'Оценка на зрелостта',
        text: 'Градовете преценяват докъде са стигнали и къде могат да напреднат.',
        date: '2020-04-01T10:00:00.000Z',
        precision: 'season',
        state: 'current',
      },
      { title: 'Преработване на още услуги', text: null, date: null, precision: 'unknown', state: 'next' },
    ],
  },
  en: {
    heading: 'What is next',
    intro: null,
    locale: 'en',
    timeZone: 'Europe/Sofia',
    milestones: [
      {
        title: 'Kick-off',
        text: 'The city teams meet for the first time, in London.',
        date: '2020-01-10T10:00:00.000Z',
        precision: 'day',
        state: 'done',
      },
      {
        title: 'Assessment of maturity',
        text: 'The cities find out how far they are and where they can advance.',
        date: '2020-04-01T10:00:00.000Z',
        precision: 'season',
        state: 'current',
      },
      { title: 'Redesign of more services', text: null, date: null, precision: 'unknown', state: 'next' },
    ],
  },
};

test('each milestone tells its date at its precision and its state', () => {
  showBlock(<Milestones {...fixtures.bg} />);
  const [first, second, third] = screen.getAllByRole('listitem');
  expect(within(first!).getByText('10 януари 2020 г.')).toHaveAttribute('datetime', '2020-01-10');
  expect(first).toHaveTextContent('Изпълнен');
  expect(second).toHaveTextContent('пролетта на 2020 г.В момента');
  expect(third).toHaveTextContent(/^ПредстоиПреработване на още услуги$/);
});

test('the order is said by the list', () => {
  showBlock(<Milestones {...fixtures.en} />);
  expect(within(screen.getByRole('region', { name: 'What is next' })).getByRole('list').tagName).toBe('OL');
});

test.each(['bg', 'en'] as const)('axe finds nothing in %s', async (locale) => {
  const { container } = showBlock(<Milestones {...fixtures[locale]} />);
  expect(await axeViolations(container)).toEqual([]);
});

test('shows nothing when there is nothing to show', () => {
  const { container } = showBlock(<Milestones {...fixtures.bg} milestones={[]} />);
  expect(container.querySelector('main')?.children).toHaveLength(1);
});
