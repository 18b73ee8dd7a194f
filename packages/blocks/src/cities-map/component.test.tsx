import { axeViolations } from '@civic/ui/testing/axe-violations';
import { screen } from '@testing-library/react';

import { exampleCities } from '../examples/cities';
import type { ExampleLanguage } from '../examples/initiative';
import { showBlock } from '../testing/show-block';
import { CitiesMap, type CitiesMapProps } from './component';

const fixtures: Record<ExampleLanguage, CitiesMapProps> = {
  bg: {
    heading: '21 столици',
    intro: 'Градовете, които преминават през програмата заедно.',
    cities: exampleCities('bg'),
    highlighted: 'sofia',
    locale: 'bg',
  },
  en: {
    heading: '21 capitals',
    intro: 'The cities that go through the programme together.',
    cities: exampleCities('en'),
    highlighted: 'sofia',
    locale: 'en',
  },
};

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
