import type { AdminLanguage, AdminText } from '@civic/content/admin-languages';
import type { CollectionConfig, DateField, JSONField, TextField } from 'payload';

import { nobody, staff } from '../../../access/staff';
import { groups } from '../../../content/groups';
import { readingEndpoints } from '../endpoints/reading';
import { writingEndpoints } from '../endpoints/writing';
import { releaseKinds, releaseStates } from '../plan';
import { releaseTexts } from '../release-texts';
import { releasesSlug } from './ledger-row';

/** The choices of a field, labelled with the words of the screens. */
const optionsOf = <Value extends string>(
  values: readonly Value[],
  labelOf: (value: Value, language: AdminLanguage) => string,
) => values.map((value) => ({ value, label: { bg: labelOf(value, 'bg'), en: labelOf(value, 'en') } }));

const instant = (name: string, label: AdminText, index = false): DateField => ({
  name,
  type: 'date',
  label,
  index,
  admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm:ss' } },
});

const text = (name: string, label: AdminText, index = false): TextField => ({
  name,
  type: 'text',
  label,
  index,
  admin: { readOnly: true },
});

const json = (name: string, label: AdminText): JSONField => ({ name, type: 'json', label, admin: { readOnly: true } });

/**
 * The ledger of releases. It is read-only in the admin: the endpoints and the ticker create and close its rows, and a scheduled row
 * is immutable.
 */
export const releases: CollectionConfig = {
  slug: releasesSlug,
  labels: { singular: { bg: 'Насрочена промяна', en: 'Release' }, plural: { bg: 'Насрочени промени', en: 'Releases' } },
  access: { create: nobody, read: staff('contributor'), update: nobody, delete: nobody },
  defaultSort: '-dueAt',
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['state', 'dueAt'] }],
  endpoints: [...readingEndpoints, ...writingEndpoints],
  admin: {
    group: groups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'dueAt', 'kind', 'doneAt'],
    listSearchableFields: ['title'],
    description: {
      bg: 'Какво ще се промени на сайта, кога и от кого е насрочено.',
      en: 'What will change on the website, when, and who scheduled it.',
    },
  },
  fields: [
    text('title', { bg: 'Наименование', en: 'Name' }),
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: { bg: 'Състояние', en: 'State' },
      options: optionsOf(releaseStates, (state, language) => releaseTexts(language).states[state]),
      admin: { readOnly: true },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { bg: 'Вид', en: 'Kind' },
      options: optionsOf(releaseKinds, (kind, language) => releaseTexts(language).kinds[kind]),
      admin: { readOnly: true },
    },
    instant('dueAt', { bg: 'Насрочено за', en: 'Due' }, true),
    instant('endAt', { bg: 'Край', en: 'End' }),
    json('plan', { bg: 'Документи', en: 'Documents' }),
    text('inverseOf', { bg: 'Връща', en: 'Reverts' }, true),
    text('replaces', { bg: 'Замества', en: 'Replaces' }, true),
    text('replacedBy', { bg: 'Заместено от', en: 'Replaced by' }),
    {
      name: 'scheduledBy',
      type: 'relationship',
      relationTo: 'users',
      label: { bg: 'Насрочено от', en: 'Scheduled by' },
      admin: { readOnly: true },
    },
    instant('scheduledAt', { bg: 'Насрочено на', en: 'Scheduled on' }),
    {
      name: 'cancelledBy',
      type: 'relationship',
      relationTo: 'users',
      label: { bg: 'Отменено от', en: 'Cancelled by' },
      admin: { readOnly: true },
    },
    instant('cancelledAt', { bg: 'Отменено на', en: 'Cancelled on' }),
    text('cancelReason', { bg: 'Причина', en: 'Reason' }),
    instant('doneAt', { bg: 'Изпълнено на', en: 'Done' }),
    text('doneBy', { bg: 'Изпълнено от процес', en: 'Done by process' }),
    json('error', { bg: 'Грешка', en: 'Error' }),
    json('findings', { bg: 'Резултат от проверката', en: 'Check results' }),
    json('decision', { bg: 'Решение', en: 'Decision' }),
    instant('checkedAt', { bg: 'Проверено отново на', en: 'Checked again' }),
    instant('notifiedAt', { bg: 'Известено на', en: 'Notified' }),
  ],
};
