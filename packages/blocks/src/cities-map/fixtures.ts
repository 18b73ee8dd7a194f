import { exampleCities } from '../examples/cities';
import type { ExampleLanguage } from '../examples/example-language';
import type { CitiesMapProps } from './component';

export const fixtures: Record<ExampleLanguage, CitiesMapProps> = {
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
