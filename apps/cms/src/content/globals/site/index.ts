import { palettes } from '@civic/ui/palettes';
import type { GlobalConfig } from 'payload';

import { groups } from '../../groups';
import { onlyImages } from '../../fields/only-images';
import { globalDraftsAndVersions } from '../../versions';
import { globalAccess } from '../access';
import { contactField } from './contact';
import { paletteOptions } from './palettes';
import { validateTimeZone } from './time-zone';

export const site: GlobalConfig = {
  slug: 'site',
  label: { bg: 'Настройки на сайта', en: 'Site settings' },
  access: globalAccess,
  versions: globalDraftsAndVersions,
  admin: { group: groups.site },
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
    {
      name: 'timeZone',
      type: 'text',
      required: true,
      defaultValue: 'Europe/Sofia',
      label: { bg: 'Часова зона', en: 'Time zone' },
      admin: { position: 'sidebar', description: { bg: 'Например Europe/Sofia.', en: 'Such as Europe/Sofia.' } },
      validate: validateTimeZone,
    },
    {
      name: 'palette',
      type: 'select',
      defaultValue: palettes[0],
      label: { bg: 'Цветове', en: 'Colours' },
      admin: { position: 'sidebar' },
      options: paletteOptions,
    },
    {
      name: 'logo',
      type: 'upload',
      relationTo: 'media',
      ...onlyImages,
      label: { bg: 'Лого', en: 'Logo' },
      admin: { position: 'sidebar' },
    },
  ],
};
