import { cities } from './cities';
import { initiatives } from './initiative/initiative';

it('has the 21 capitals, each in a country of its own', () => {
  expect(cities).toHaveLength(21);
  expect(new Set(cities.map(({ data }) => data.country)).size).toBe(21);
  expect(initiatives[0]?.data.cities).toHaveLength(21);
});

it.each(cities)('puts $key in Europe, to two decimal places', ({ data }) => {
  const { latitude = NaN, longitude = NaN } = data.coordinates ?? {};
  expect(latitude).toBeGreaterThan(34);
  expect(latitude).toBeLessThan(66);
  expect(longitude).toBeGreaterThan(-25);
  expect(longitude).toBeLessThan(35);
  for (const degrees of [latitude, longitude]) expect(Math.round(Number(degrees) * 100) / 100).toBe(degrees);
});
