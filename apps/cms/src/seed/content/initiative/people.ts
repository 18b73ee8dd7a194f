import { text } from '../../localized';
import { paragraphs } from '../../rich-text';
import type { BlockSeed } from '../../seedable';

const benefits: BlockSeed = {
  blockType: 'benefits',
  heading: text('Какво получават градовете', 'What the cities receive'),
  intro: text('Подкрепата по програмата е за всичките 21 града.', 'The programme supports all 21 cities.'),
  items: [
    {
      title: text('Техническа подкрепа', 'Technical support'),
      text: text('Помощ от експерти по техническите въпроси.', 'Help from experts on technical matters.'),
    },
    {
      title: text('Срещи на живо и онлайн', 'Meetings in person and online'),
      text: text(
        'Поредица от присъствени и виртуални срещи с лидери в дигиталната трансформация.',
        'A series of in-person and virtual meetings with leaders in digital transformation.',
      ),
    },
    {
      title: text('Мрежа от ръководители', 'A network of leaders'),
      text: text(
        'Връзка с хората, които ръководят останалите градове.',
        'A link to the people who lead the other cities.',
      ),
    },
    {
      title: text('Обучение по иновации', 'Training in innovation'),
      text: text(
        'Специалисти по иновации обучават екипите как да подобрят най-важните услуги.',
        'Innovation experts train the teams to improve critical services.',
      ),
    },
    {
      title: text('Нови възможности', 'New opportunities'),
      text: text(
        'Участие в проекти, кандидатстване за безвъзмездно финансиране и професионално развитие на градските мениджъри.',
        'Joining projects, applying for funding grants, and professional development for city managers.',
      ),
    },
  ],
};

const executiveEducation: BlockSeed = {
  blockType: 'richText',
  heading: text('Обучение за ръководители', 'Executive education'),
  content: paragraphs(
    [
      'Обучението за ръководители водят преподаватели на Харвардското бизнес училище (Harvard Business School) и на Харвардското училище „Кенеди“ (Harvard Kennedy School).',
    ],
    [
      'The executive education is taught by members of the faculty of Harvard Business School and Harvard Kennedy School.',
    ],
  ),
};

/** The representative of Sofia, and the benefits for the cities. */
export const peopleBlocks: BlockSeed[] = [
  {
    blockType: 'representatives',
    heading: text('Представители на София', 'Sofia’s representatives'),
    intro: text('Двама души представляват София в инициативата.', 'Two people represent Sofia in the initiative.'),
  },
  benefits,
  executiveEducation,
];
