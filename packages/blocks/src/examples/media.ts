import type { Picture, SiteFile } from '@civic/content/views';

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
