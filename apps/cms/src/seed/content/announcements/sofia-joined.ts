import { text } from '../../localized';
import { reference } from '../../reference';
import { paragraphs } from '../../rich-text';
import type { DocumentSeed } from '../../seedable';
import { city } from '../cities';

export const sofiaJoined: DocumentSeed<'announcements'> = {
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
