import type { AddressedType } from '@civic/content/content-types';

import { text, type Localized } from '../../localized';
import { reference } from '../../reference';
import type { GlobalSeed } from '../../seedable';
import { allCities } from '../cities';

const site: GlobalSeed<'site'> = {
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

const link = (label: Localized, type: AddressedType, key: string) => ({
  link: { label, type: 'internal' as const, reference: { relationTo: type, value: reference(type, key) } },
});

const about = link(text('За сайта', 'About'), 'pages', 'about');

/** The additional links of the header, which lists the sections automatically. */
const navigation: GlobalSeed<'navigation'> = {
  header: [about],
  footer: [
    {
      heading: text('Разгледайте', 'Explore'),
      links: [
        link(text('Дигитални иновации', 'Digital innovation'), 'initiatives', 'digital-innovation'),
        link(text('София', 'Sofia'), 'cities', 'sofia'),
      ],
    },
    {
      heading: text('За сайта', 'This site'),
      links: [
        about,
        link(text('Достъпност', 'Accessibility'), 'pages', 'accessibility'),
        link(text('Поверителност', 'Privacy'), 'pages', 'privacy'),
      ],
    },
  ],
  note: text(
    'Демонстрационно съдържание по публично обявени факти. Изображенията са абстрактни илюстрации.',
    'Demonstration content based on public facts. The pictures are abstract illustrations.',
  ),
};

const home: GlobalSeed<'home'> = {
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

/** The three globals, each with a field that is empty only until the first save. */
export const globalSeeds = [
  { slug: 'site', data: site, sign: 'siteName' },
  { slug: 'navigation', data: navigation, sign: 'header' },
  { slug: 'home', data: home, sign: 'title' },
] as const;
