import { axeViolations } from '@civic/ui/testing/axe-violations';
import { screen } from '@testing-library/react';

import { exampleFocusAreas } from '../examples/focus-areas';
import type { ExampleLanguage } from '../examples/initiative';
import { showBlock } from '../testing/show-block';
import { FocusAreas, type FocusAreasProps } from './component';

const fixtures: Record<ExampleLanguage, FocusAreasProps> = {
  bg: {
    heading: 'Тематични области',
    intro: 'Всеки град преобразява по една услуга, с която жителите му се срещат.',
    focusAreas: exampleFocusAreas('bg'),
  },
  en: {
    heading: 'Focus areas',
    intro: 'Each city transforms one service that its residents meet.',
    focusAreas: exampleFocusAreas('en'),
  },
};

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
