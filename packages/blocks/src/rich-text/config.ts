import type { Block } from 'payload';

import { blockGroups } from '../fields/block-groups';
import { headingField } from '../fields/heading-fields';

export const richTextBlock: Block = {
  slug: 'richText',
  interfaceName: 'RichTextBlock',
  labels: { singular: { bg: 'Текст', en: 'Text' }, plural: { bg: 'Текстове', en: 'Texts' } },
  admin: {
    group: blockGroups.text,
    custom: {
      about: {
        bg: 'Свободен текст с подзаглавия, списъци, таблици, връзки и изображения.',
        en: 'Free text with subheadings, lists, tables, links and images.',
      },
    },
  },
  fields: [
    headingField,
    {
      name: 'content',
      type: 'richText',
      localized: true,
      required: true,
      label: { bg: 'Съдържание', en: 'Content' },
      admin: {
        description: {
          bg: 'Свободен текст с подзаглавия, списъци и връзки. Започнете подзаглавията от второ ниво.',
          en: 'Free text with subheadings, lists and links. Start subheadings at the second level.',
        },
      },
    },
  ],
};
