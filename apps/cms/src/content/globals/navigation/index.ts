import { linkField } from '../../fields/link';
import { defineGlobal } from '../define-global';

const linkLabels = { singular: { bg: 'връзка', en: 'link' }, plural: { bg: 'връзки', en: 'links' } };

export const navigation = defineGlobal('navigation', {
  label: { bg: 'Навигация', en: 'Navigation' },
  fields: [
    {
      name: 'header',
      type: 'array',
      maxRows: 8,
      label: { bg: 'Горно меню', en: 'Header menu' },
      labels: linkLabels,
      fields: [linkField()],
    },
    {
      name: 'footer',
      type: 'array',
      maxRows: 5,
      label: { bg: 'Колони в края на страницата', en: 'Footer columns' },
      labels: { singular: { bg: 'колона', en: 'column' }, plural: { bg: 'колони', en: 'columns' } },
      fields: [
        { name: 'heading', type: 'text', localized: true, label: { bg: 'Заглавие', en: 'Heading' } },
        {
          name: 'links',
          type: 'array',
          label: { bg: 'Връзки', en: 'Links' },
          labels: linkLabels,
          fields: [linkField()],
        },
      ],
    },
    { name: 'note', type: 'textarea', localized: true, label: { bg: 'Бележка в края', en: 'Note at the bottom' } },
  ],
});
