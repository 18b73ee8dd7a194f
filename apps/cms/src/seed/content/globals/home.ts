import { text } from '../../localized';
import { reference } from '../../reference';
import type { GlobalSeed } from '../../seedable';
import { allCities } from '../cities';

export const home: GlobalSeed<'home'> = {
  title: text('Инициативите на София', 'Sofia’s initiatives'),
  lead: text(
    'Тук ще видите в кои инициативи участва градът, кой отговаря за тях, какво вече е направено и какво предстои.',
    'See which initiatives the city takes part in, who is responsible for them, what has been done and what comes next.',
  ),
  image: reference('media', 'city-below-mountain'),
  featured: [reference('initiatives', 'digital-innovation')],
  layout: [
    {
      blockType: 'announcements',
      heading: text('Новини', 'News'),
      scope: 'all',
      limit: 3,
    },
    {
      blockType: 'citiesMap',
      heading: text('София и още 20 столици', 'Sofia and 20 other capitals'),
      intro: text(
        'Градовете, с които София работи в Инициативата за дигитални иновации.',
        'The cities with which Sofia works in the Digital Innovation Initiative.',
      ),
      cities: allCities,
    },
  ],
  seo: {
    description: text(
      'Иновационните инициативи на София на едно място: участници, новини и какво предстои.',
      'Sofia’s innovation initiatives in one place: participants, news and what comes next.',
    ),
  },
};
