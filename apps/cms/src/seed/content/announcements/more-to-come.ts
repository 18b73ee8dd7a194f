import { text } from '../../localized';
import { reference } from '../../reference';
import { paragraphs } from '../../rich-text';
import type { DocumentSeed } from '../../seedable';
import { city } from '../cities';

/** Announced without a date: its body is ready and withheld. */
export const moreToCome: DocumentSeed<'announcements'> = {
  key: 'more-to-come',
  data: {
    title: text('Още за участието на София', 'More about Sofia in the initiative'),
    teaser: text(
      'Скоро ще разкажем повече за участието на София в инициативата. Датата още не е известна.',
      'We will soon tell more about Sofia’s part in the initiative. The date is not known yet.',
    ),
    body: paragraphs(
      [
        'Кратък преглед на участието на София: градът е сред 21-те столици в програмата и работи по административните услуги, свързани с житейски събития.',
        'Работата започна от преместването – в София или на друг адрес в града. Сред останалите столици най-близък до софийския е случаят на Братислава, която се занимава с данъците и таксите.',
        'Целта е екипът да завърши програмата с умения и мрежа от контакти, с които да преработи и други услуги.',
      ],
      [
        'Sofia’s part at a glance: the city is one of the 21 capitals in the programme and works on administrative services based on life events.',
        'The work began with moving, to Sofia or to another address within it. Among the other capitals the closest case is that of Bratislava, which deals with taxes and fees.',
        'The aim is for the team to finish the programme with skills and a network with which to redesign other services.',
      ],
    ),
    image: reference('media', 'before-dawn'),
    initiative: reference('initiatives', 'digital-innovation'),
    cities: [city('sofia')],
    comingSoon: true,
    expected: { precision: 'unknown', certainty: 'provisional' },
  },
};
