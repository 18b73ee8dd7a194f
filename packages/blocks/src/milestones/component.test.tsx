import { screen, within } from '@testing-library/react';
import { axeViolations } from '@civic/ui/testing/axe-violations';

import { showBlock } from '../testing/show-block';
import { Milestones } from './component';
import { fixtures } from './fixtures';

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
