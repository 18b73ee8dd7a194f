import { imageField } from '../../fields/image';
import { belongsTo } from '../../fields/related';
import { titleField } from '../../fields/titles';
import { defineCollection } from '../define-collection';

import { meetingFields } from './meeting';

export const events = defineCollection('events', {
  writtenBy: 'contributor',
  defaultSort: '-start',
  group: 'content',
  description: {
    bg: 'Срещи, обучения и други събития с определено време и място.',
    en: 'Meetings, workshops and other events with a time and a place.',
  },
  columns: ['start', 'status'],
  searched: ['summary'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { bg: 'Текст', en: 'Text' },
          fields: [
            titleField(),
            {
              name: 'summary',
              type: 'textarea',
              required: true,
              localized: true,
              maxLength: 600,
              label: { bg: 'Резюме', en: 'Summary' },
              admin: {
                description: {
                  bg: 'За какво е събитието и за кого е предназначено; вижда се в списъците и в началото на страницата.',
                  en: 'What the event is about and whom it is for; shown in lists and at the top of the page.',
                },
              },
            },
            imageField('image', { bg: 'Изображение', en: 'Image' }),
            {
              name: 'body',
              type: 'richText',
              localized: true,
              label: { bg: 'Описание', en: 'Description' },
              admin: {
                description: {
                  bg: 'Програма, участници и всичко, което гостите трябва да знаят.',
                  en: 'The programme, the speakers and whatever guests need to know.',
                },
              },
            },
          ],
        },
        { label: { bg: 'Кога и къде', en: 'When and where' }, fields: meetingFields },
      ],
    },
  ],
  sidebar: belongsTo,
});
