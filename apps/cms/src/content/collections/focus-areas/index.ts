import type { AdminText } from '@civic/content/admin-languages';
import { focusAreaIcons, type FocusAreaIcon } from '@civic/content/views';

import { nameField } from '../../fields/titles';
import { defineCollection } from '../define-collection';

const iconLabels: Record<FocusAreaIcon, AdminText> = {
  housing: { bg: 'Жилища', en: 'Housing' },
  mobility: { bg: 'Придвижване', en: 'Mobility' },
  health: { bg: 'Здраве', en: 'Health' },
  education: { bg: 'Образование', en: 'Education' },
  jobs: { bg: 'Заетост', en: 'Jobs' },
  environment: { bg: 'Околна среда', en: 'Environment' },
  culture: { bg: 'Култура', en: 'Culture' },
  safety: { bg: 'Сигурност', en: 'Safety' },
  economy: { bg: 'Икономика', en: 'Economy' },
  digital: { bg: 'Дигитализация', en: 'Digital services' },
};

export const focusAreas = defineCollection('focus-areas', {
  writtenBy: 'editor',
  group: 'reference',
  description: { bg: 'Темите, по които работят инициативите.', en: 'The themes that the initiatives work on.' },
  columns: ['icon'],
  searched: ['summary'],
  fields: [
    nameField(),
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      maxLength: 400,
      label: { bg: 'Кратко описание', en: 'Summary' },
    },
  ],
  sidebar: [
    {
      name: 'icon',
      type: 'select',
      required: true,
      defaultValue: 'digital',
      options: focusAreaIcons.map((value) => ({ value, label: iconLabels[value] })),
      label: { bg: 'Икона', en: 'Icon' },
    },
  ],
});
