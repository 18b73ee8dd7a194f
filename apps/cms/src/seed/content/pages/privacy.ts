import { text } from '../../localized';
import { bulletList, paragraph, paragraphs, richText } from '../../rich-text';
import type { BlockSeed, DocumentSeed } from '../../seedable';

const visitors: BlockSeed = {
  blockType: 'richText',
  heading: text('Докато разглеждате сайта', 'While you read this site'),
  content: {
    bg: richText(
      paragraph('За да четете сайта, не е нужно да казвате кой сте.'),
      bulletList([
        'Сайтът не записва бисквитки на вашето устройство и не разпознава, че сте идвали и преди.',
        'Няма реклама и не се използват външни услуги за статистика или за социални мрежи.',
        'Шрифтовете, картите и изображенията се зареждат от самия сайт, а не от трети страни.',
      ]),
    ),
    en: richText(
      paragraph('You do not have to say who you are to read this site.'),
      bulletList([
        'The site stores no cookies on your device and does not recognise that you have been here before.',
        'There is no advertising, and no outside services are used for statistics or social networks.',
        'Typefaces, maps and pictures are loaded from the site itself, not from third parties.',
      ]),
    ),
  },
};

const server: BlockSeed = {
  blockType: 'richText',
  heading: text('Какво може да остане на сървъра', 'What may remain on the server'),
  content: paragraphs(
    [
      'Сървърът може да пази технически записи за заявките: час, адрес на страницата и IP адрес. Дали и колко дълго се пазят, решава организацията, която поддържа сайта.',
    ],
    [
      'The server may keep technical records of requests: the time, the page’s address and the IP address. Whether they are kept, and for how long, is decided by whoever runs the site.',
    ],
  ),
};

const staff: BlockSeed = {
  blockType: 'richText',
  heading: text('Служебен вход', 'Sign-in for staff'),
  content: paragraphs(
    [
      'Редакторите работят в отделна система, която използва бисквитка, за да знае кой е влязъл. Посетителите на сайта не я получават.',
      'Това е демонстрационно издание. Когато град открие сайта за своите жители, тук се посочват администраторът на личните данни и начинът да се свържете с него.',
    ],
    [
      'Editors work in a separate system, which uses a cookie to know who is signed in. Visitors of the site do not receive it.',
      'This is a demonstration. When a city opens the site to its residents, this is where it names the controller of personal data and how to reach them.',
    ],
  ),
};

export const privacyPage: DocumentSeed<'pages'> = {
  key: 'privacy',
  data: {
    title: text('Поверителност', 'Privacy'),
    summary: text(
      'Без бисквитки, без проследяване, без регистрация: какво прави и какво не прави сайтът.',
      'No cookies, no tracking, no registration: what the site does and does not do.',
    ),
    layout: [visitors, server, staff],
  },
};
