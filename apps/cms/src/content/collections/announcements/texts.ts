import type { Field } from 'payload';

import { onlyImages } from '../../fields/only-images';

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
    name: 'teaser',
    type: 'textarea',
    required: true,
    localized: true,
    maxLength: 600,
    label: { bg: 'Анонс', en: 'Teaser' },
    admin: {
      description: {
        bg: 'Вижда се веднага щом съобщението излезе, дори когато пълният текст още е под ембарго.',
        en: 'Seen as soon as the announcement is out, even while the full text is still under embargo.',
      },
    },
  },
  {
    name: 'image',
    type: 'upload',
    relationTo: 'media',
    ...onlyImages,
    label: { bg: 'Изображение', en: 'Image' },
    admin: {
      description: {
        bg: 'Показва се заедно с анонса. Изображение, което не бива да се вижда по-рано, поставете в пълния текст.',
        en: 'Shown with the teaser. Put a picture that must not be seen early into the full text.',
      },
    },
  },
  {
    name: 'body',
    type: 'richText',
    localized: true,
    label: { bg: 'Пълен текст', en: 'Full text' },
    admin: {
      description: {
        bg: 'При „Очаквайте“ остава скрит до момента на разкриване.',
        en: 'While the announcement is “coming soon”, it stays hidden until it is revealed.',
      },
    },
  },
  {
    name: 'changeNote',
    type: 'text',
    localized: true,
    maxLength: 300,
    label: { bg: 'Бележка за промяната', en: 'Change note' },
    admin: {
      description: {
        bg: 'Какво е поправено след публикуването; читателите я виждат.',
        en: 'What was corrected after publication; readers see it.',
      },
    },
  },
];
