import type { Field } from 'payload';

export const textFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 160,
    label: { bg: 'Заглавие', en: 'Title' },
  },
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
  { name: 'image', type: 'upload', relationTo: 'media', label: { bg: 'Изображение', en: 'Image' } },
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
];
