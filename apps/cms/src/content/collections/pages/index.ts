import { layoutField } from '../../fields/layout';
import { seoField } from '../../fields/seo';
import { titleField } from '../../fields/titles';
import { defineCollection } from '../define-collection';

export const pages = defineCollection('pages', {
  writtenBy: 'contributor',
  group: 'content',
  description: {
    bg: 'Самостоятелни страници, например „За нас“ и декларацията за достъпност.',
    en: 'Pages of their own, such as “About” and the accessibility statement.',
  },
  columns: ['slug'],
  searched: ['summary'],
  fields: [
    titleField(),
    { name: 'summary', type: 'textarea', localized: true, maxLength: 600, label: { bg: 'Увод', en: 'Introduction' } },
    layoutField(),
    seoField(),
  ],
});
