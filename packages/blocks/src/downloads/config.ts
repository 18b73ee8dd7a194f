import type { Block } from 'payload';

import { blockGroups } from '../fields/block-groups';
import { headingField, introField } from '../fields/heading-fields';
import { documentsField } from '../fields/upload-fields';

export const downloadsBlock: Block = {
  slug: 'downloads',
  interfaceName: 'DownloadsBlock',
  labels: {
    singular: { bg: 'Файлове за изтегляне', en: 'Files to download' },
    plural: { bg: 'Файлове за изтегляне', en: 'Files to download' },
  },
  admin: {
    group: blockGroups.text,
    custom: {
      about: {
        bg: 'Документи, които се изтеглят: наредби, формуляри, отчети.',
        en: 'Documents to download: regulations, forms, reports.',
      },
    },
  },
  fields: [
    headingField,
    introField,
    documentsField({
      name: 'documents',
      required: true,
      label: { bg: 'Файлове', en: 'Files' },
      description: {
        bg: 'Изберете качени файлове или качете нови. Видът, размерът, страниците и датата се показват автоматично.',
        en: 'Choose uploaded files or upload new ones. Kind, size, pages and date are shown automatically.',
      },
    }),
  ],
};
