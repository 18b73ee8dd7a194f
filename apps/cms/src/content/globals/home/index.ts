import { imageField } from '../../fields/image';
import { layoutField } from '../../fields/layout';
import { seoField } from '../../fields/seo';
import { titleField } from '../../fields/titles';
import { defineGlobal } from '../define-global';

export const home = defineGlobal('home', {
  label: { bg: 'Начална страница', en: 'Home page' },
  fields: [
    titleField(),
    { name: 'lead', type: 'textarea', localized: true, maxLength: 600, label: { bg: 'Въведение', en: 'Lead' } },
    imageField('image', { bg: 'Изображение', en: 'Image' }),
    {
      name: 'featured',
      type: 'relationship',
      relationTo: 'initiatives',
      hasMany: true,
      label: { bg: 'Водещи инициативи', en: 'Featured initiatives' },
    },
    layoutField(),
    seoField(),
  ],
});
