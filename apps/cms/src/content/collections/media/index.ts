import type { CollectionBeforeOperationHook, ImageSize } from 'payload';

import { staff } from '../../../access/staff';
import { BadRequest } from '../../../platform/errors';
import { say } from '../../../platform/words/validators';
import { readsUploads } from '../../media/access';
import { checkAlternative } from '../../media/check-alternative';
import { cleanUpload } from '../../media/clean-upload';
import { setFileCaching } from '../../media/file-caching';
import { isImage, isTooLarge, largestFile, largestFiles, megabyte } from '../../media/file-types';
import { renditionName, renditionWidths } from '../../media/find-by-filename';
import { defineCollection } from '../define-collection';

/** Checks the size of an uploaded file. @throws BadRequest */
const refuseLargeFile: CollectionBeforeOperationHook = ({ args, req }) => {
  const { file } = req;
  if (!file || !isTooLarge(file)) return args;
  const limit = (largestFiles[file.mimetype] ?? largestFile) / megabyte;
  throw new BadRequest(
    say(
      {
        bg: `Файлът е твърде голям: този вид файлове може да бъде до ${limit} MB.`,
        en: `The file is too large: files of this type may have up to ${limit} MB.`,
      },
      { req },
    ),
  );
};

const rendition = (width: number): ImageSize => ({
  name: renditionName(width),
  width,
  formatOptions: { format: 'webp', options: { quality: 82 } },
  // Nobody looks for a picture by the address of a rendition.
  admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
});

interface MediaOptions {
  /** The folder that holds the files, the originals and their renditions. */
  folder: string;
}

export const media = ({ folder }: MediaOptions) =>
  defineCollection('media', {
    access: {
      create: staff('contributor'),
      read: readsUploads('media'),
      update: staff('editor'),
      delete: staff('publisher'),
    },
    upload: {
      staticDir: folder,
      mimeTypes: Object.keys(largestFiles),
      imageSizes: renditionWidths.map(rendition),
      adminThumbnail: 'w320',
      handlers: [setFileCaching],
      // Fetching a file by its address would make the CMS a client of whatever an editor names.
      pasteURL: false,
      focalPoint: true,
      crop: true,
    },
    hooks: { beforeOperation: [refuseLargeFile, cleanUpload] },
    defaultSort: '-createdAt',
    group: 'files',
    description: {
      bg: 'Посетителите виждат изображение или видео едва когато е показано в публикувано съдържание.',
      en: 'Visitors see an image or a video only once published content shows it.',
    },
    columns: ['alt', 'credit', 'createdAt'],
    searched: ['alt', 'caption', 'credit'],
    fields: [
      {
        name: 'alt',
        type: 'text',
        localized: true,
        maxLength: 300,
        label: { bg: 'Алтернативен текст', en: 'Alternative text' },
        validate: checkAlternative,
        admin: {
          condition: (data) => isImage(data?.mimeType) && !data?.decorative,
          description: {
            bg: 'Какво показва изображението – за хората, които не го виждат.',
            en: 'Describe the image for people who cannot see it.',
          },
        },
      },
      {
        name: 'decorative',
        type: 'checkbox',
        defaultValue: false,
        label: { bg: 'Декоративно', en: 'Decorative only' },
        admin: {
          condition: (data) => isImage(data?.mimeType),
          description: {
            bg: 'Изображението не носи информация и екранните четци го пропускат.',
            en: 'The image carries no information; screen readers skip it.',
          },
        },
      },
      { name: 'caption', type: 'text', localized: true, maxLength: 300, label: { bg: 'Надпис', en: 'Caption' } },
      { name: 'credit', type: 'text', maxLength: 160, label: { bg: 'Автор или източник', en: 'Credit' } },
    ],
  });
