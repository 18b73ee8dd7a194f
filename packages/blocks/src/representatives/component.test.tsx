import { axeViolations } from '@civic/ui/testing/axe-violations';
import { screen, within } from '@testing-library/react';

import type { ExampleLanguage } from '../examples/initiative';
import { examplePeople } from '../examples/participants';
import { showBlock } from '../testing/show-block';
import { Representatives, type RepresentativesProps } from './component';

const fixtures: Record<ExampleLanguage, RepresentativesProps> = {
  bg: { heading: 'Представители на София', intro: null, representatives: examplePeople('bg') },
  en: { heading: 'Sofia’s representatives', intro: null, representatives: examplePeople('en') },
};

test('each person is a heading below the block’s, with position, role and city', () => {
  showBlock(<Representatives {...fixtures.en} />);
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2);
  const [person] = screen.getAllByRole('article');
  expect(person).toHaveTextContent('Deputy Mayor for Digitalization');
  expect(person).toHaveTextContent('The first to hold this post in Sofia');
  expect(within(person!).getByRole('link', { name: 'Sofia' })).toHaveAttribute('href', '/en/cities/sofia');
});

test.each(['bg', 'en'] as const)('axe finds nothing in %s', async (locale) => {
  const { container } = showBlock(<Representatives {...fixtures[locale]} />);
  expect(await axeViolations(container)).toEqual([]);
});

test('shows nothing when there is nothing to show', () => {
  const { container } = showBlock(<Representatives {...fixtures.bg} representatives={[]} />);
  expect(container.querySelector('main')?.children).toHaveLength(1);
});
