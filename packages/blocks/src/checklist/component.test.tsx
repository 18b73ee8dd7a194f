import { screen } from '@testing-library/react';
import { axeViolations } from '@civic/ui/testing/axe-violations';

import { showBlock } from '../testing/show-block';
import { Checklist } from './component';
import { fixtures } from './fixtures';

test('each point is an item; the tick is ornament', () => {
  showBlock(<Checklist {...fixtures.bg} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(fixtures.bg.points);
  expect(screen.queryByRole('img')).toBeNull();
});

test.each(['bg', 'en'] as const)('axe finds nothing in %s', async (locale) => {
  const { container } = showBlock(<Checklist {...fixtures[locale]} />);
  expect(await axeViolations(container)).toEqual([]);
});

test('shows nothing when there is nothing to show', () => {
  const { container } = showBlock(<Checklist {...fixtures.bg} points={[]} />);
  expect(container.querySelector('main')?.children).toHaveLength(1);
});
