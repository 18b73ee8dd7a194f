import { text } from '../localized';
import { reference } from '../reference';
import { allCities } from './cities';

const page = (key: string) => ({ relationTo: 'pages' as const, value: reference('pages', key) });

const links = {
  about: { label: text('За сайта', 'About'), type: 'internal' as const, reference: page('about') },
  accessibility: {
    label: text('Достъпност', 'Accessibility'),
    type: 'internal' as const,
    reference: page('accessibility'),
  },
  privacy: { label: text('Поверителност', 'Privacy'), type: 'internal' as const, reference: page('privacy') },
  initiative: {
    label: text('Дигитални иновации', 'Digital innovation'),
    type: 'internal' as const,
    reference: { relationTo: 'initiatives' as const, value: reference('initiatives', 'digital-innovation') },
  },
  sofia: {
    label: text('София', 'Sofia'),
    type: 'internal' as const,
    reference: { relationTo: 'cities' as const, value: reference('cities', 'sofia') },
  },
};

export const site = {
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
  palette: 'teal' as const,
  logo: reference('media', 'site-mark'),
};

export const navigation = {
  header: [links.about],
  footer: [
    { heading: text('Разгледайте', 'Explore'), links: [links.initiative, links.sofia] },
    { heading: text('За сайта', 'This site'), links: [links.about, links.accessibility, links.privacy] },
  ],
  note: text(
    'Демонстрационно съдържание по публично обявени факти. Изображенията са абстрактни илюстрации.',
    'Demonstration content based on public facts. The pictures are abstract illustrations.',
  ),
};

export const home = {
  title: text('Инициативите на София', 'Sofia’s initiatives'),
  lead: text(
    'Тук ще видите в какво участва градът, кой отговаря за него, какво вече е направено и какво предстои.',
    'See what the city takes part in, who is responsible, what has been done already and what comes next.',
  ),
  image: reference('media', 'city-below-mountain'),
  featured: [reference('initiatives', 'digital-innovation')],
  layout: [
    {
      blockType: 'announcements' as const,
      heading: text('Новини', 'News'),
      scope: 'all' as const,
      limit: 3,
    },
    {
      blockType: 'citiesMap' as const,
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
