import type { GlobalConfig } from 'payload';

import { layoutField } from '../../fields/layout';
import { seoField } from '../../fields/seo';
import { groups } from '../../groups';
import { onlyImages } from '../../fields/only-images';
import { globalDraftsAndVersions } from '../../versions';
import { globalAccess } from '../access';

export const home: GlobalConfig = {
  slug: 'home',
  label: { bg: 'Начална страница', en: 'Home page' },
  access: globalAccess,
  versions: globalDraftsAndVersions,
  admin: { group: groups.site },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 160,
      label: { bg: 'Заглавие', en: 'Title' },
    },
    { name: 'lead', type: 'textarea', localized: true, maxLength: 600, label: { bg: 'Въведение', en: 'Lead' } },
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      ...onlyImages,
      label: { bg: 'Изображение', en: 'Image' },
    },
    {
      name: 'featured',
      type: 'relationship',
      relationTo: 'initiatives',
      hasMany: true,
      label: { bg: 'Инициативи на преден план', en: 'Featured initiatives' },
    },
    layoutField(),
    seoField(),
  ],
};
