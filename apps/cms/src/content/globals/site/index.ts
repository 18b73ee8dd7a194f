import { palettes } from '@civic/ui/palettes';

import { imageField } from '../../fields/image';
import { defineGlobal } from '../define-global';

import { contactField } from './contact';
import { paletteOptions } from './palettes';
import { validateTimeZone } from './time-zone';

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
