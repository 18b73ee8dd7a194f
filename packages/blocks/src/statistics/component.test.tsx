import { screen } from '@testing-library/react';
import { axeViolations } from '@civic/ui/testing/axe-violations';

import { showBlock } from '../testing/show-block';
import { Statistics } from './component';
import { fixtures } from './fixtures';

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
