import { screen } from '@testing-library/react';
import { axeViolations } from '@civic/ui/testing/axe-violations';

import { showBlock } from '../testing/show-block';
import { CitiesMap } from './component';
import { fixtures } from './fixtures';

test('the map is one picture and the list beside it has every city', () => {
  showBlock(<CitiesMap {...fixtures.bg} />);
  expect(screen.getByRole('img', { name: 'Карта с положението на 21 града' })).toBeInTheDocument();
  expect(screen.getAllByRole('listitem')).toHaveLength(21);
  expect(screen.getByRole('link', { name: 'София' })).toHaveAttribute('href', '/bg/cities/sofia');
});

test('cities without coordinates are in the list alone', () => {
  const cities = fixtures.en.cities.map((city) => ({ ...city, coordinates: null }));
  showBlock(<CitiesMap {...fixtures.en} cities={cities} />);
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByRole('link', { name: 'Warsaw' })).toBeInTheDocument();
});

test.each(['bg', 'en'] as const)('axe finds nothing in %s', async (locale) => {
  const { container } = showBlock(<CitiesMap {...fixtures[locale]} />);
  expect(await axeViolations(container)).toEqual([]);
});

test('shows nothing when there is nothing to show', () => {
  const { container } = showBlock(<CitiesMap {...fixtures.bg} cities={[]} />);
  expect(container.querySelector('main')?.children).toHaveLength(1);
});
