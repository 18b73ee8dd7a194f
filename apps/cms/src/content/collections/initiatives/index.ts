import { imageField } from '../../fields/image';
import { layoutField } from '../../fields/layout';
import { seoField } from '../../fields/seo';
import { titleField } from '../../fields/titles';
import { defineCollection } from '../define-collection';

import { checkPeriodEnd } from './check-period';
import { partiesFields } from './parties';

const day = { pickerAppearance: 'dayOnly' as const, displayFormat: 'dd.MM.yyyy' };

export const initiatives = defineCollection('initiatives', {
  writtenBy: 'contributor',
  defaultSort: '-period.start',
  group: 'content',
  description: {
    bg: 'Програми и проекти на града и партньорите му.',
    en: 'Programmes and projects of the city and its partners.',
  },
  columns: ['status', 'period'],
  searched: ['summary'],
  fields: [
    titleField(),
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
            imageField('hero', { bg: 'Водещо изображение', en: 'Lead image' }),
            layoutField(),
          ],
        },
        { label: { bg: 'Участници', en: 'Who takes part' }, fields: partiesFields },
        { label: { bg: 'Търсачки', en: 'Search engines' }, fields: [seoField()] },
      ],
    },
  ],
  sidebar: [
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'upcoming',
      label: { bg: 'Етап', en: 'Stage' },
      options: [
        { value: 'upcoming', label: { bg: 'Предстояща', en: 'Upcoming' } },
        { value: 'active', label: { bg: 'Текуща', en: 'Active' } },
        { value: 'completed', label: { bg: 'Приключила', en: 'Completed' } },
      ],
    },
    {
      name: 'period',
      type: 'group',
      label: { bg: 'Период', en: 'Period' },
      fields: [
        { name: 'start', type: 'date', required: true, label: { bg: 'Начало', en: 'Start' }, admin: { date: day } },
        { name: 'end', type: 'date', label: { bg: 'Край', en: 'End' }, validate: checkPeriodEnd, admin: { date: day } },
      ],
    },
  ],
});
