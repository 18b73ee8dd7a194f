import { text } from '../../localized';
import { paragraphs } from '../../rich-text';
import type { BlockSeed } from '../../seedable';

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
