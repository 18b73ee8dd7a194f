import type { CollectionConfig } from 'payload';

import { editing } from '../../../access/editing';
import { authorshipFields } from '../../fields/authorship';
import { layoutField } from '../../fields/layout';
import { seoField } from '../../fields/seo';
import { slugField } from '../../fields/slug';
import { groups } from '../../groups';
import { onlyImages } from '../../fields/only-images';
import { draftsAndVersions } from '../../versions';
import { partiesFields } from './parties';
import { scheduleFields } from './schedule';

export const initiatives: CollectionConfig = {
  slug: 'initiatives',
  labels: {
    singular: { bg: 'Инициатива', en: 'Initiative' },
    plural: { bg: 'Инициативи', en: 'Initiatives' },
  },
  access: editing('contributor'),
  versions: draftsAndVersions,
  defaultSort: '-period.start',
  admin: {
    group: groups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'status', 'period', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'summary', 'slug'],
    description: {
      bg: 'Програми и проекти на града и партньорите му.',
      en: 'Programmes and projects of the city and its partners.',
    },
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 160,
      label: { bg: 'Заглавие', en: 'Title' },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: { bg: 'Представяне', en: 'Introduction' },
          fields: [
            {
              name: 'summary',
              type: 'textarea',
              required: true,
              localized: true,
              maxLength: 600,
              label: { bg: 'Резюме', en: 'Summary' },
              admin: {
                description: {
                  bg: 'Две-три изречения на ясен език; виждат се в списъците и в началото на страницата.',
                  en: 'Two or three sentences in plain language; shown in lists and at the top of the page.',
                },
              },
            },
            {
              name: 'hero',
              type: 'upload',
              relationTo: 'media',
              ...onlyImages,
              label: { bg: 'Водещо изображение', en: 'Lead image' },
            },
            layoutField(),
          ],
        },
        { label: { bg: 'Участници', en: 'Who takes part' }, fields: partiesFields },
        { label: { bg: 'Търсачки', en: 'Search engines' }, fields: [seoField()] },
      ],
    },
    slugField('initiatives', 'title'),
    ...scheduleFields,
    ...authorshipFields(),
  ],
};
