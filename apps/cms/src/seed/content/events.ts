import { text } from '../localized';
import { reference } from '../reference';
import { paragraphs } from '../rich-text';
import type { DocumentSeed } from '../seedable';
import { city } from './cities';

/** The one dated event of the initiative. */
export const events: DocumentSeed<'events'>[] = [
  {
    key: 'first-meeting',
    data: {
      title: text('Първа среща на градските екипи', 'First meeting of the city teams'),
      summary: text(
        'Екипите на всички градове в инициативата се срещат за първи път.',
        'The teams of all the cities in the initiative meet for the first time.',
      ),
      body: paragraphs(
        ['Със срещата започва двугодишната програма, в която участват екипи от 21 европейски столици.'],
        ['The meeting opens the two-year programme, in which teams from 21 European capitals take part.'],
      ),
      image: reference('media', 'round-table'),
      // The hour is not known, so only the date counts.
      start: '2020-01-10T07:00:00.000Z',
      allDay: true,
      status: 'scheduled',
      attendance: 'in-person',
      initiative: reference('initiatives', 'digital-innovation'),
      cities: [city('london')],
      publishAt: '2020-01-10T07:00:00.000Z',
    },
  },
];
