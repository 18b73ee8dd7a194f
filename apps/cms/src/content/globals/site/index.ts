import type { AdminText } from '@civic/content/admin-languages';
import { isTimeZone } from '@civic/content/zoned';
import { palettes, type Palette } from '@civic/ui/palettes';
import type { GroupField } from 'payload';

import { say, type Check } from '../../../platform/words/validators';
import { imageField } from '../../fields/image';
import { defineGlobal } from '../define-global';

const validateTimeZone: Check = (value, context) =>
  value && isTimeZone(value)
    ? true
    : say(
        {
          bg: 'Няма такава часова зона. Пример: Europe/Sofia.',
          en: 'There is no such time zone. Example: Europe/Sofia.',
        },
        context,
      );

const paletteLabels: Record<Palette, AdminText> = {
  teal: { bg: 'Морскозелено', en: 'Teal' },
  cobalt: { bg: 'Кобалтовосиньо', en: 'Cobalt' },
  burgundy: { bg: 'Бордо', en: 'Burgundy' },
};

const paletteOptions = palettes.map((value) => ({ value, label: paletteLabels[value] }));

const contactField: GroupField = {
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

export const site = defineGlobal('site', {
  label: { bg: 'Настройки на сайта', en: 'Site settings' },
  fields: [
    {
      name: 'siteName',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 80,
      label: { bg: 'Име на сайта', en: 'Name of the site' },
    },
    {
      name: 'cityName',
      type: 'text',
      localized: true,
      maxLength: 80,
      label: { bg: 'Име на града', en: 'Name of the city' },
    },
    { name: 'tagline', type: 'text', localized: true, maxLength: 160, label: { bg: 'Мото', en: 'Tagline' } },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 300,
      label: { bg: 'Описание', en: 'Description' },
    },
    contactField,
  ],
  sidebar: [
    {
      name: 'timeZone',
      type: 'text',
      required: true,
      defaultValue: 'Europe/Sofia',
      label: { bg: 'Часова зона', en: 'Time zone' },
      admin: { description: { bg: 'Например Europe/Sofia.', en: 'Such as Europe/Sofia.' } },
      validate: validateTimeZone,
    },
    {
      name: 'palette',
      type: 'select',
      defaultValue: palettes[0],
      label: { bg: 'Цветове', en: 'Colours' },
      options: paletteOptions,
    },
    imageField('logo', { bg: 'Лого', en: 'Logo' }),
  ],
});
