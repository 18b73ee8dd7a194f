import type { AdminText } from '@civic/content/admin-languages';
import type { CollectionConfig, DateField, JSONField, TextField } from 'payload';

import { nobody, staff } from '../../../access/staff';
import { groups } from '../../../content/groups';
import { readingEndpoints } from '../endpoints/reading';
import { writingEndpoints } from '../endpoints/writing';
import { releaseKinds, releaseStates, type ReleaseKind, type ReleaseState } from '../plan';
import { releasesSlug } from './ledger-row';

const stateWords: Record<ReleaseState, AdminText> = {
  open: { bg: 'Събира се', en: 'Gathering' },
  scheduled: { bg: 'Насрочено', en: 'Scheduled' },
  done: { bg: 'Изпълнено', en: 'Done' },
  failed: { bg: 'Неуспешно', en: 'Failed' },
  cancelled: { bg: 'Отменено', en: 'Cancelled' },
};

const kindWords: Record<ReleaseKind, AdminText> = {
  release: { bg: 'Публикуване', en: 'Release' },
  end: { bg: 'Край', en: 'End' },
  revert: { bg: 'Връщане', en: 'Revert' },
};

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
      options: releaseStates.map((value) => ({ value, label: { ...stateWords[value] } })),
      admin: { readOnly: true },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { bg: 'Вид', en: 'Kind' },
      options: releaseKinds.map((value) => ({ value, label: { ...kindWords[value] } })),
      admin: { readOnly: true },
    },
    instant('dueAt', { bg: 'Насрочено за', en: 'Due' }, true),
    instant('endAt', { bg: 'Край', en: 'End' }),
    json('plan', { bg: 'Документи', en: 'Documents' }),
    text('inverseOf', { bg: 'Връща', en: 'Takes back' }, true),
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
    json('findings', { bg: 'Забележки от проверката', en: 'Findings of the check' }),
    instant('checkedAt', { bg: 'Проверено отново на', en: 'Checked again' }),
    instant('notifiedAt', { bg: 'Известено на', en: 'Notified' }),
  ],
};
