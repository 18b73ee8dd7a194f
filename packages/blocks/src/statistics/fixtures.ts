import type { ExampleLanguage } from '../examples/example-language';
import type { StatisticsProps } from './component';

export const fixtures: Record<ExampleLanguage, StatisticsProps> = {
  bg: {
    heading: 'Програмата в числа',
    figures: [
      { value: '21', label: 'европейски столици' },
      { value: '2', label: 'години: от 2020 до 2022 г.' },
      { value: '5', label: 'тематични области' },
    ],
  },
  en: {
    heading: 'The programme in figures',
    figures: [
      { value: '21', label: 'European capitals' },
      { value: '2', label: 'years, from 2020 to 2022' },
      { value: '5', label: 'focus areas' },
    ],
  },
};
