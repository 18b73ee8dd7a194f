import { text } from '../localized';
import { reference } from '../reference';
import { paragraphs } from '../rich-text';
import type { DocumentSeed } from '../seedable';
import { city } from './cities';

const danailov: DocumentSeed<'representatives'> = {
  key: 'vladimir-danailov',
  data: {
    name: text('Владимир Данаилов', 'Vladimir Danailov'),
    position: text(
      'Заместник-кмет по дигитализация, иновации и икономическо развитие',
      'Deputy Mayor for Digitalization, Innovation and Economic Development',
    ),
    city: city('sofia'),
    photo: reference('media', 'portrait-teal'),
    biography: paragraphs(
      [
        'Владимир Данаилов е първият заместник-кмет на София, който отговаря за дигитализацията, иновациите и икономическото развитие. Той представлява града в Инициативата за дигитални иновации.',
      ],
      [
        'Vladimir Danailov is the first person in Sofia to hold the post of Deputy Mayor for Digitalization, Innovation and Economic Development. He represents the city in the Digital Innovation Initiative.',
      ],
    ),
  },
};

const panayotova: DocumentSeed<'representatives'> = {
  key: 'elitsa-panayotova',
  data: {
    name: text('Елица Панайотова', 'Elitsa Panayotova'),
    position: text('Координатор на проекти в „Зелена София“', 'Project Coordinator at Green Sofia'),
    city: city('sofia'),
    photo: reference('media', 'portrait-amber'),
    biography: paragraphs(
      [
        'Елица Панайотова координира проекти в „Зелена София“ и представлява града в Инициативата за дигитални иновации.',
      ],
      [
        'Elitsa Panayotova coordinates projects at Green Sofia and represents the city in the Digital Innovation Initiative.',
      ],
    ),
  },
};

/** The representatives of Sofia. */
export const representatives = [danailov, panayotova];
