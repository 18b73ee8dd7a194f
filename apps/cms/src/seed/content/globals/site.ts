import { text } from '../../localized';
import { reference } from '../../reference';
import type { GlobalSeed } from '../../seedable';

export const site: GlobalSeed<'site'> = {
  siteName: text('Инициативите на София', 'Sofia’s Initiatives'),
  cityName: text('София', 'Sofia'),
  tagline: text(
    'Какво прави градът, с кого и какво предстои',
    'What the city is doing, with whom, and what comes next',
  ),
  description: text(
    'Иновационните инициативи, в които участва София: хората, градовете, новините и предстоящото.',
    'The innovation initiatives Sofia takes part in: people, cities, news and what lies ahead.',
  ),
  timeZone: 'Europe/Sofia',
  palette: 'teal',
  logo: reference('media', 'site-mark'),
};
