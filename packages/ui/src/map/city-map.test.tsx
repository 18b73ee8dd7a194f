import type { CityCard } from '@civic/content/views';
import { render, screen } from '@testing-library/react';

import { CityIndex } from './city-index';
import { CityMap } from './city-map';

const city = (id: string, name: string, coordinates: CityCard['coordinates']): CityCard => ({
  id,
  name,
  path: `/bg/cities/${id}`,
  country: 'BG',
  coordinates,
  summary: null,
});

const cities = [
  city('varna', 'Варна', { latitude: 43.2, longitude: 27.9 }),
  city('sofia', 'София', { latitude: 42.7, longitude: 23.32 }),
  city('nowhere', 'Александрово', null),
];

test('is one picture to a screen reader and marks the chosen city', () => {
  const { container } = render(<CityMap cities={cities} locale="bg" highlighted="sofia" />);
  expect(screen.getByRole('img')).toHaveAccessibleName('Карта с положението на 2 града');
  expect(container.querySelectorAll('circle')).toHaveLength(2);
  expect(container.querySelector('.chosen text')).toHaveTextContent('София');
});

test('is not drawn without coordinates', () => {
  const { container } = render(<CityMap cities={[cities[2]!]} locale="bg" highlighted={null} />);
  expect(container).toBeEmptyDOMElement();
});

test('the list has all cities in the order of the alphabet', () => {
  render(<CityIndex cities={cities} locale="bg" highlighted={null} />);
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Александрово', 'Варна', 'София']);
});
