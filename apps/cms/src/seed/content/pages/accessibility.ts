import { text } from '../../localized';
import { paragraphs } from '../../rich-text';
import type { BlockSeed, DocumentSeed } from '../../seedable';

const aim: BlockSeed = {
  blockType: 'richText',
  heading: text('Към какво се стремим', 'What we aim for'),
  content: paragraphs(
    [
      'Сайтът е разработен с цел да отговаря на Насоките за достъпност на уеб съдържанието (WCAG) 2.2, ниво AA. Текстовете и връзките в него работят и без JavaScript, а всичко може да се управлява само с клавиатура.',
    ],
    [
      'The site is built with the aim of meeting the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. Its texts and links work without JavaScript too, and everything can be operated by keyboard alone.',
    ],
  ),
};

const done: BlockSeed = {
  blockType: 'checklist',
  heading: text('Какво е направено', 'What has been done'),
  items: [
    {
      text: text(
        'Заглавията и ориентирите на всяка страница следват реда, по който се чете тя.',
        'The headings and landmarks of every page follow the order in which it is read.',
      ),
    },
    {
      text: text(
        'Изображенията имат текстово описание, а декоративните се пропускат от екранните четци.',
        'Pictures have a text description, and screen readers skip those that only decorate.',
      ),
    },
    {
      text: text(
        'Цветовете на текста и на фона са с достатъчен контраст в светлия и в тъмния режим.',
        'The colours of text and background contrast enough in the light mode and in the dark one.',
      ),
    },
    {
      text: text(
        'Езикът на всяка страница е обозначен, за да я произнасят правилно екранните четци.',
        'The language of every page is marked, so that screen readers pronounce it correctly.',
      ),
    },
  ],
};

const limits: BlockSeed = {
  blockType: 'richText',
  heading: text('Какво още не е проверено', 'What has not been checked yet'),
  content: paragraphs(
    [
      'Сайтът не е преминал независима проверка за достъпност и не е изпитван с хора с увреждания. Затова не твърдим, че съответства напълно на насоките.',
    ],
    [
      'The site has not been audited independently and has not been tried by people with disabilities. We therefore do not claim that it conforms fully to the guidelines.',
    ],
  ),
};

const contact: BlockSeed = {
  blockType: 'richText',
  heading: text('Обратна връзка', 'Feedback'),
  content: paragraphs(
    [
      'Това е демонстрационно издание и още няма адрес за обратна връзка. Когато град открие сайта за своите жители, тук се посочват лице за контакт, срок за отговор и редът за подаване на жалба.',
    ],
    [
      'This is a demonstration and has no address for feedback yet. When a city opens the site to its residents, this is where it names a contact, a time limit for answers, and the way to lodge a complaint.',
    ],
  ),
};

export const accessibilityPage: DocumentSeed<'pages'> = {
  key: 'accessibility',
  data: {
    title: text('Декларация за достъпност', 'Accessibility statement'),
    summary: text(
      'Как е направен сайтът, за да се ползва от всички, и какво още не е проверено.',
      'How the site is made so that everyone can use it, and what has not been checked yet.',
    ),
    layout: [aim, done, limits, contact],
  },
};
