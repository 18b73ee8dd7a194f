import { text } from '../../localized';
import { reference } from '../../reference';
import { paragraphs } from '../../rich-text';
import type { DocumentSeed } from '../../seedable';
import { allCities } from '../cities';

export const firstMeeting: DocumentSeed<'announcements'> = {
  key: 'first-meeting',
  data: {
    title: text('Екипите на 21 столици се събраха в Лондон', 'Teams of 21 capitals gather in London'),
    teaser: text(
      'На 10 януари 2020 г. в Лондон се проведе първата среща на всички градски екипи в инициативата.',
      'The first meeting of all the city teams in the initiative was held in London on 10 January 2020.',
    ),
    body: paragraphs(
      [
        'С тази среща започна двугодишната програма, в която наред с още 20 европейски столици участва и София.',
        'Следва оценка на организационната зрялост: градовете ще търсят възможности за напредък в дигиталната си визия, в управлението, в развитието на технологичните системи, в дизайна, съобразен с потребителя, и в инфраструктурата за използване на данни.',
      ],
      [
        'The meeting opened the two-year programme, in which Sofia takes part alongside 20 other European capitals.',
        'An assessment of organisational maturity follows: the cities will look for chances to advance in digital vision, in governance, in the development of technology systems, in user-centric design and in the infrastructure for the use of data.',
      ],
    ),
    image: reference('media', 'round-table'),
    initiative: reference('initiatives', 'digital-innovation'),
    cities: allCities,
    // 09:00 in Sofia.
    publishAt: '2020-01-10T07:00:00.000Z',
    comingSoon: false,
  },
};
