import type { GroupField } from 'payload';

export const contactField: GroupField = {
  name: 'contact',
  type: 'group',
  label: { bg: 'За връзка', en: 'Contact' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'email', type: 'email', label: { bg: 'Имейл', en: 'Email' }, admin: { width: '50%' } },
        { name: 'phone', type: 'text', label: { bg: 'Телефон', en: 'Telephone' }, admin: { width: '50%' } },
      ],
    },
    { name: 'address', type: 'textarea', localized: true, label: { bg: 'Пощенски адрес', en: 'Postal address' } },
  ],
};
