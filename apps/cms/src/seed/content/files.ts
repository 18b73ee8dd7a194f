import { sampleDocx } from '@civic/content/sample-files';

import { text, type Localized } from '../localized';
import { places } from './places';

export interface FileSeed {
  key: string;
  /** The extension of its name. */
  kind: 'csv' | 'docx';
  mimetype: string;
  make: () => Buffer;
  title: Localized;
  description: Localized;
  languages: 'bg'[];
}

const introduction = [
  'Инициатива за дигитални иновации: накратко',
  'Международно обучение за управление на дигиталната трансформация, в което София участва редом с още 20 европейски столици.',
  'Целта е най-важните услуги на градовете да се подобрят и жителите да усетят резултата.',
];

/** The table as Bulgarian spreadsheets read it: semicolons, and a mark that it is in UTF-8. */
const table = () => `\u{feff}Град;Държава\r\n${places.map(({ bg, country }) => `${bg};${country}\r\n`).join('')}`;

/** The files of the demo that visitors can download. */
export const files: FileSeed[] = [
  {
    key: 'introduction',
    kind: 'docx',
    mimetype: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    make: () => sampleDocx(introduction, 1),
    title: text('Инициативата накратко', 'The initiative in brief'),
    description: text('Една страница за печат и за споделяне.', 'One page to print and to share.'),
    languages: ['bg'],
  },
  {
    key: 'city-table',
    kind: 'csv',
    mimetype: 'text/csv',
    make: () => Buffer.from(table()),
    title: text('Градовете участници', 'The participating cities'),
    description: text(
      'Таблица с имената на градовете и държавите.',
      'A table of the names of the cities and countries.',
    ),
    languages: ['bg'],
  },
];
