import { text } from '../../localized';
import { reference } from '../../reference';
import { paragraphs } from '../../rich-text';
import type { DocumentSeed } from '../../seedable';
import { allCities, city } from '../cities';
import { betaPhase } from './beta-phase';

const firstMeeting: DocumentSeed<'announcements'> = {
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

const sofiaJoined: DocumentSeed<'announcements'> = {
  key: 'sofia-joined',
  data: {
    title: text('София се присъедини към програмата', 'Sofia has joined the programme'),
    teaser: text(
      'Екипът на София съобщи, че градът вече участва в Инициативата за дигитални иновации.',
      'Sofia’s team reports that the city now takes part in the Digital Innovation Initiative.',
    ),
    body: paragraphs(
      [
        'София се представя от Владимир Данаилов, заместник-кмет по дигитализация, иновации и икономическо развитие, и от Елица Панайотова, координатор на проекти в „Зелена София“.',
        'Като всеки от 21-те града София ще преобразува една услуга за своите жители. Областите в програмата са пет: жилища, мобилност, здраве, образование и работа.',
      ],
      [
        'Sofia is represented by Vladimir Danailov, Deputy Mayor for Digitalization, Innovation and Economic Development, and Elitsa Panayotova, Project Coordinator at Green Sofia.',
        'Like each of the 21 cities, Sofia will transform one service for its residents. The programme has five focus areas: housing, mobility, health, education and jobs.',
      ],
    ),
    image: reference('media', 'joining-line'),
    initiative: reference('initiatives', 'digital-innovation'),
    cities: [city('sofia')],
    // 09:00 in Sofia, summer time.
    publishAt: '2020-04-01T06:00:00.000Z',
    comingSoon: false,
  },
};

/** Announced without a date: its body is ready and withheld. */
const moreToCome: DocumentSeed<'announcements'> = {
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

/** The three dated announcements, the oldest first, and the one that is coming soon. */
export const announcements = [firstMeeting, sofiaJoined, betaPhase, moreToCome];
