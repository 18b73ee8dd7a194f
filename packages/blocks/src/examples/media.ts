import type { Download, Picture, SiteFile } from '@civic/content/views';

import type { ExampleLanguage } from './initiative';

const alternatives: Record<ExampleLanguage, string> = {
  bg: 'Кръгла маса със седем участници',
  en: 'A round table with seven participants',
};

/** A picture of the example initiative. */
export const examplePicture = (locale: ExampleLanguage): Picture => ({
  src: '/media/round-table-1024x640.webp',
  sources: [{ src: '/media/round-table-640x400.webp', width: 640 }],
  width: 1024,
  height: 640,
  alt: alternatives[locale],
  credit: null,
  caption: null,
  focalPoint: { x: 50, y: 50 },
});

/** Uploaded files of the example initiative other than pictures. */
export const exampleFiles: SiteFile[] = [
  { src: '/media/first-meeting.mp4', type: 'video/mp4' },
  { src: '/media/first-meeting.vtt', type: 'text/vtt' },
];

/** Documents for download: one in the language of the page, one in another. */
export const exampleDownloads = (locale: ExampleLanguage): Download[] => [
  {
    id: 'programme',
    title: locale === 'bg' ? 'Програма на инициативата' : 'Programme of the initiative',
    description: locale === 'bg' ? 'Целите и сроковете до 2028 г.' : 'Goals and dates until 2028.',
    writtenIn: locale,
    path: '/documents/programme/programa.pdf',
    kind: 'pdf',
    bytes: 1_310_720,
    pages: 12,
    languages: [locale],
    changedAt: '2026-11-12T09:00:00.000Z',
  },
  {
    id: 'budget',
    title: 'Бюджет по години',
    description: null,
    writtenIn: 'bg',
    path: '/documents/budget/byudzhet.xlsx',
    kind: 'xlsx',
    bytes: 900,
    pages: null,
    languages: ['bg', 'de'],
    changedAt: '2026-11-20T09:00:00.000Z',
  },
];
