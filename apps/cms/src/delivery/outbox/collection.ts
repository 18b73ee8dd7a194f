import type { AdminText } from '@civic/content/admin-languages';
import type { CollectionConfig, DateField, Field, JSONField, NumberField, SelectField, TextField } from 'payload';

import { nobody, staff } from '../../access/staff';
import { groups } from '../../content/groups';
import { outbox, type DeliveryState } from '../delivery';
import { receiptEndpoint } from '../receipt-endpoint';
import type { DeliveryAction } from './changes';

const text = (name: string, label: AdminText): TextField => ({ name, type: 'text', label });
const json = (name: string, label: AdminText): JSONField => ({ name, type: 'json', label });
const whole = (name: string, label: AdminText): NumberField => ({ name, type: 'number', label });

const instant = (name: string, label: AdminText): DateField => ({
  name,
  type: 'date',
  label,
  admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm:ss.SSS' } },
});

const choice = <Value extends string>(
  name: string,
  label: AdminText,
  words: Record<Value, AdminText>,
): SelectField => ({
  name,
  type: 'select',
  label,
  options: Object.entries<AdminText>(words).map(([value, words]) => ({ value, label: { ...words } })),
});

const actions: Record<DeliveryAction, AdminText> = {
  created: { bg: 'Публикувано', en: 'Published' },
  changed: { bg: 'Променено', en: 'Changed' },
  unpublished: { bg: 'Свалено от сайта', en: 'Taken down' },
  deleted: { bg: 'Изтрито', en: 'Deleted' },
};

const states: Record<DeliveryState, AdminText> = {
  pending: { bg: 'Изпраща се', en: 'Being sent' },
  delivered: { bg: 'Доставено, още не се вижда', en: 'Delivered, not visible yet' },
  live: { bg: 'Видимо за посетителите', en: 'Live for visitors' },
  unseen: { bg: 'Доставено, не се показва на страница', en: 'Delivered, shown on no page' },
  later: { bg: 'Доставено, ще се види по-късно', en: 'Delivered, visible later' },
  superseded: { bg: 'Заменено от по-нова промяна', en: 'Superseded by a newer change' },
};

const whatChanged: Field[] = [
  text('title', { bg: 'Документ', en: 'Document' }),
  text('document', { bg: 'Вид и номер', en: 'Type and id' }),
  choice('action', { bg: 'Промяна', en: 'Change' }, actions),
  instant('savedAt', { bg: 'Записано', en: 'Saved' }),
  json('event', { bg: 'Известие до сайта', en: 'Message to the website' }),
  json('expectation', { bg: 'Какво се очаква на сайта', en: 'Expected on the website' }),
];

const whatHappened: Field[] = [
  choice('state', { bg: 'Състояние', en: 'State' }, states),
  instant('liveAt', { bg: 'Видимо за посетителите', en: 'Live for visitors' }),
  whole('attempts', { bg: 'Опити', en: 'Attempts' }),
  whole('rounds', { bg: 'Повторни доставки', en: 'Repeated deliveries' }),
  instant('nextAttemptAt', { bg: 'Следващ опит', en: 'Next attempt' }),
  json('lastError', { bg: 'Последна грешка', en: 'Last error' }),
  json('acknowledgements', { bg: 'Потвърждения от сайта', en: 'Acknowledgements of the website' }),
  json('pages', { bg: 'Обновени страници', en: 'Pages rendered again' }),
  text('probePath', { bg: 'Проверена страница', en: 'Page checked' }),
  whole('probeMilliseconds', { bg: 'Време за проверката, ms', en: 'Check time, ms' }),
];

/** The process that delivers the row; internal. */
const lease: Field[] = [
  { ...text('leaseOwner', { bg: 'Доставя се от процес', en: 'Delivered by process' }), admin: { hidden: true } },
  { ...instant('leaseUntil', { bg: 'Процесът я държи до', en: 'Held by the process until' }), admin: { hidden: true } },
];

const deliveryFields: Field[] = [...whatChanged, ...whatHappened, ...lease];

/** The outbox and, once a row is done, the receipt. Rows are written by the CMS itself, past these rules. */
export const deliveries: CollectionConfig = {
  slug: outbox,
  labels: { singular: { bg: 'Доставка', en: 'Delivery' }, plural: { bg: 'Доставки', en: 'Deliveries' } },
  access: { create: nobody, read: staff('contributor'), update: nobody, delete: nobody },
  defaultSort: '-savedAt',
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: [receiptEndpoint],
  indexes: [{ fields: ['document', 'savedAt'] }, { fields: ['state', 'nextAttemptAt'] }],
  admin: {
    group: groups.system,
    useAsTitle: 'title',
    defaultColumns: ['title', 'action', 'state', 'savedAt', 'liveAt', 'attempts'],
    listSearchableFields: ['title', 'document'],
    description: {
      bg: 'Всяка публична промяна, изпратена към сайта, и кога е станала видима за посетителите.',
      en: 'Every public change that was sent to the website, and when it became visible to visitors.',
    },
  },
  fields: deliveryFields,
};
