import { text } from '../../localized';
import { reference } from '../../reference';
import { paragraphs } from '../../rich-text';
import type { BlockSeed } from '../../seedable';
import { city } from '../cities';

/** A description of the programme, and its size in three numbers. */
export const aboutBlocks: BlockSeed[] = [
  {
    blockType: 'richText',
    heading: text('За инициативата', 'About the initiative'),
    content: paragraphs(
      [
        'Инициативата на „Блумбърг Филантропис“ (Bloomberg Philanthropies) е международно обучение за управление на дигиталната трансформация в европейските градове. Тя продължава две години, от 2020 до 2022 г., и обединява 21 столици. София е една от тях.',
        'Програмата е насочена към хората, които ръководят градовете и определят политиките за дигитализация и иновации в градската среда. Всеки град преобразува една услуга, с която жителите му се срещат пряко.',
      ],
      [
        'The Bloomberg Philanthropies initiative is international training in managing digital transformation in European cities. It runs for two years, from 2020 to 2022, and brings together 21 capitals. Sofia is one of them.',
        'The programme is meant for the people who lead cities and set policy for digitalising and innovating the urban environment. Each city transforms one service that its residents deal with directly.',
      ],
    ),
  },
  {
    blockType: 'statistics',
    heading: text('Накратко', 'At a glance'),
    items: [
      { value: '21', label: text('европейски столици', 'European capitals') },
      { value: '2', label: text('години', 'years') },
      { value: '5', label: text('тематични области', 'focus areas') },
    ],
  },
];

/** The three goals, and the areas in which the cities pursue them. */
export const goalBlocks: BlockSeed[] = [
  {
    blockType: 'goals',
    heading: text('Цели', 'Goals'),
    intro: text(
      'Градските екипи трябва да завършат програмата с умения и мрежа от контакти, за да преработят след това и други услуги.',
      'City teams should finish the programme with skills and a network, so that they can go on to redesign other services.',
    ),
    items: [
      {
        text: text(
          'Да помогне на европейските градове да предлагат дигитални услуги с осезаем ефект и да споделят наученото с градове по целия свят.',
          'To help European cities offer digital services that make a real difference, and share their lessons with cities around the world.',
        ),
      },
      {
        text: text(
          'Да ускори дигиталните иновации в градовете, така че най-важните услуги да се подобрят и жителите да усетят резултата.',
          'To speed up digital innovation in cities, so that critical services improve and residents feel the result.',
        ),
      },
      {
        text: text(
          'Да подкрепи градските ръководители в изграждането на уменията, които дигиталната трансформация изисква.',
          'To support city leaders in building the skills that digital transformation calls for.',
        ),
      },
    ],
  },
  {
    blockType: 'focusAreas',
    heading: text('Тематични области', 'Focus areas'),
    intro: text(
      'Всеки град преобразува по една услуга за жителите си. Областите са пет.',
      'Each city transforms one service for its residents. There are five areas.',
    ),
  },
];

/** The closing blocks: the cities, the news, the funding, and links to other pages. */
export const closingBlocks: BlockSeed[] = [
  {
    blockType: 'citiesMap',
    heading: text('Градовете', 'The cities'),
    intro: text('В инициативата участват 21 европейски столици.', 'Twenty-one European capitals take part.'),
  },
  {
    blockType: 'announcements',
    heading: text('Новини', 'News'),
    scope: 'initiative',
    limit: 4,
  },
  {
    blockType: 'downloads',
    documents: [reference('documents', 'introduction'), reference('documents', 'city-table')],
  },
  {
    blockType: 'organizationProfile',
    heading: text('Кой финансира инициативата', 'Who funds the initiative'),
    organization: reference('organizations', 'bloomberg-philanthropies'),
  },
  {
    blockType: 'callToAction',
    heading: text('София в инициативата', 'Sofia in the initiative'),
    text: text(
      'Представителите на София и новините за нейното участие са събрани на страницата на града.',
      'Sofia’s representatives and the news about its part are gathered on the city’s page.',
    ),
    link: {
      label: text('Към страницата на София', 'Go to Sofia’s page'),
      type: 'internal',
      reference: { relationTo: 'cities', value: city('sofia') },
    },
  },
  {
    blockType: 'moreInitiatives',
    heading: text('Още инициативи', 'More initiatives'),
    linkLabel: text('Вижте още проекти', 'See more projects'),
  },
];
