import { screen, within } from '@testing-library/react';
import { axeViolations } from '@civic/ui/testing/axe-violations';

import { showBlock } from '../testing/show-block';
import { Goals } from './component';
import { fixtures } from './fixtures';

test('the goals are an ordered list under their heading', () => {
  showBlock(<Goals {...fixtures.bg} />);
  const block = within(screen.getByRole('region', { name: 'Цели' }));
  expect(block.getByRole('list').tagName).toBe('OL');
  expect(block.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(fixtures.bg.goals);
});

test.each(['bg', 'en'] as const)('axe finds nothing in %s', async (locale) => {
  const { container } = showBlock(<Goals {...fixtures[locale]} />);
  expect(await axeViolations(container)).toEqual([]);
});

test('shows nothing when there is nothing to show', () => {
  const { container } = showBlock(<Goals {...fixtures.bg} goals={[]} />);
  expect(container.querySelector('main')?.children).toHaveLength(1);
});
