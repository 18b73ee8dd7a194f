import type { CollectionConfig } from 'payload';

import { editing } from '../../../access/editing';
import { authorshipFields } from '../../fields/authorship';
import { layoutField } from '../../fields/layout';
import { seoField } from '../../fields/seo';
import { slugField } from '../../fields/slug';
import { groups } from '../../groups';
import { draftsAndVersions } from '../../versions';

export const pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: { bg: 'Страница', en: 'Page' }, plural: { bg: 'Страници', en: 'Pages' } },
  access: editing('contributor'),
  versions: draftsAndVersions,
  defaultSort: 'title',
  admin: {
    group: groups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'summary', 'slug'],
    description: {
      bg: 'Самостоятелни страници, например „За нас“ и декларацията за достъпност.',
      en: 'Pages of their own, such as “About” and the accessibility statement.',
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
    { name: 'summary', type: 'textarea', localized: true, maxLength: 600, label: { bg: 'Увод', en: 'Introduction' } },
    layoutField(),
    seoField(),
    slugField('pages', 'title'),
    ...authorshipFields(),
  ],
};
