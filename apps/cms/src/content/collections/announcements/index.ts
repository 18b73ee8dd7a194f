import { imageField } from '../../fields/image';
import { belongsTo } from '../../fields/related';
import { titleField } from '../../fields/titles';
import { defineCollection } from '../define-collection';

export const announcements = defineCollection('announcements', {
  writtenBy: 'contributor',
  group: 'content',
  description: {
    bg: 'Новини и предстоящи събития; за всяко се посочва кога да се вижда.',
    en: 'News and what is coming; set when each one is visible.',
  },
  defaultSort: '-publishAt',
  columns: ['_status', 'publishAt'],
  searched: ['teaser'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { bg: 'Текст', en: 'Text' },
          fields: [
            titleField(),
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
            imageField(
              'image',
              { bg: 'Изображение', en: 'Image' },
              {
                bg: 'Показва се заедно с анонса. Ако изображението не бива да се вижда по-рано, поставете го в пълния текст.',
                en: 'Shown with the teaser. If the image must not be seen early, put it in the full text.',
              },
            ),
            {
              name: 'body',
              type: 'richText',
              localized: true,
              label: { bg: 'Пълен текст', en: 'Full text' },
              admin: {
                description: {
                  bg: 'При предстоящо съобщение остава скрит до момента на разкриване.',
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
                  bg: 'Какво е поправено след публикуването; посетителите я виждат.',
                  en: 'What was corrected after publication; readers see it.',
                },
              },
            },
          ],
        },
      ],
    },
  ],
  sidebar: belongsTo,
});
