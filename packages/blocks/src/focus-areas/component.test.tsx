import { screen } from '@testing-library/react';
import { axeViolations } from '@civic/ui/testing/axe-violations';

import { showBlock } from '../testing/show-block';
import { FocusAreas } from './component';
import { fixtures } from './fixtures';

test('each area is named; its drawing is ornament', () => {
  showBlock(<FocusAreas {...fixtures.en} />);
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Housing',
    'Mobility',
    'Health',
    'Education',
    'Jobs',
  ]);
  expect(screen.queryByRole('img')).toBeNull();
});

test.each(['bg', 'en'] as const)('axe finds nothing in %s', async (locale) => {
  const { container } = showBlock(<FocusAreas {...fixtures[locale]} />);
  expect(await axeViolations(container)).toEqual([]);
});

test('shows nothing when there is nothing to show', () => {
  const { container } = showBlock(<FocusAreas {...fixtures.bg} focusAreas={[]} />);
  expect(container.querySelector('main')?.children).toHaveLength(1);
});
