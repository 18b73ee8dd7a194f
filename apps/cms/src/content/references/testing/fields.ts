import type { FlattenedField } from 'payload';

const link = {
  name: 'link',
  type: 'group',
  label: { bg: 'Връзка', en: 'Link' },
  flattenedFields: [
    { name: 'label', type: 'text', localized: true },
    { name: 'type', type: 'radio' },
    { name: 'reference', type: 'relationship', relationTo: ['cities', 'pages'], label: { bg: 'Страница', en: 'Page' } },
    { name: 'url', type: 'text', label: { bg: 'Адрес', en: 'Address' } },
  ],
};

const blocks = [
  {
    slug: 'callToAction',
    labels: { singular: { bg: 'Покана', en: 'Call' } },
    flattenedFields: [{ name: 'text', type: 'textarea', localized: true }, link],
  },
  {
    slug: 'richText',
    labels: { singular: { bg: 'Текст', en: 'Text' } },
    flattenedFields: [
      { name: 'content', type: 'richText', localized: true, label: { bg: 'Съдържание', en: 'Content' } },
    ],
  },
  {
    slug: 'video',
    labels: { singular: { bg: 'Видео', en: 'Video' } },
    flattenedFields: [
      { name: 'poster', type: 'upload', relationTo: 'media', label: { bg: 'Начален кадър', en: 'Poster' } },
      { name: 'captions', type: 'upload', relationTo: 'media', localized: true },
    ],
  },
];

/** A content type as Payload flattens it, with one field of each kind that the checks look at. */
export const someFields = [
  { name: 'languageWithdrawn', type: 'checkbox', localized: true },
  { name: 'title', type: 'text', localized: true, label: { bg: 'Заглавие', en: 'Title' } },
  { name: 'slug', type: 'text', localized: true },
  { name: 'image', type: 'upload', relationTo: 'media', label: { bg: 'Изображение', en: 'Image' } },
  { name: 'body', type: 'richText', localized: true, label: { bg: 'Пълен текст', en: 'Full text' } },
  { name: 'cities', type: 'relationship', relationTo: 'cities', hasMany: true, label: { bg: 'Градове', en: 'Cities' } },
  { name: 'createdBy', type: 'relationship', relationTo: 'users' },
  { name: 'seo', type: 'group', flattenedFields: [{ name: 'image', type: 'upload', relationTo: 'media' }] },
  {
    name: 'parties',
    type: 'array',
    label: { bg: 'Участници', en: 'Parties' },
    flattenedFields: [
      {
        name: 'party',
        type: 'relationship',
        relationTo: 'organizations',
        label: { bg: 'Организация', en: 'Organization' },
      },
      { name: 'lead', type: 'relationship', relationTo: 'representatives', required: true },
      { name: 'role', type: 'text', localized: true },
    ],
  },
  { name: 'layout', type: 'blocks', label: { bg: 'Страница', en: 'Page' }, blocks },
  { name: 'expireAt', type: 'date' },
  { name: 'expireOutcome', type: 'select' },
  { name: 'expireTarget', type: 'text', label: { bg: 'Пренасочване към', en: 'Leads to' } },
] as unknown as FlattenedField[];
