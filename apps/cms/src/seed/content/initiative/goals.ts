import { text } from '../../localized';
import type { BlockSeed } from '../../seedable';

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
