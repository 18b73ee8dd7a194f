import { axeViolations } from '@civic/ui/testing/axe-violations';
import { screen } from '@testing-library/react';

import type { ExampleLanguage } from '../examples/initiative';
import { showBlock } from '../testing/show-block';
import { Statistics, type StatisticsProps } from './component';

const fixtures: Record<ExampleLanguage, StatisticsProps> = {
  bg: {
    heading: 'Програмата в числа',
    figures: [
      { value: '21', label: 'европейски столици' },
      { value: '2', label: 'години: от 2020 до 2022 г.' },
      { value: '5', label: 'тематични области' },
    ],
  },
  en: {
    heading: 'The programme in figures',
    figures: [
      { value: '21', label: 'European capitals' },
      { value: '2', label: 'years, from 2020 to 2022' },
      { value: '5', label: 'focus areas' },
    ],
  },
};

test('each figure is the value of what it counts', () => {
  showBlock(<Statistics {...fixtures.en} />);
  expect(screen.getAllByRole('term')[0]).toHaveTextContent('European capitals');
  expect(screen.getAllByRole('definition')[0]).toHaveTextContent('21');
});

test('stands without a heading too', () => {
  showBlock(<Statistics {...fixtures.en} heading={null} />);
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  expect(screen.getByText('21')).toBeInTheDocument();
});

test.each(['bg', 'en'] as const)('axe finds nothing in %s', async (locale) => {
  const { container } = showBlock(<Statistics {...fixtures[locale]} />);
  expect(await axeViolations(container)).toEqual([]);
});

test('shows nothing when there is nothing to show', () => {
  const { container } = showBlock(<Statistics {...fixtures.bg} figures={[]} />);
  expect(container.querySelector('main')?.children).toHaveLength(1);
});
