import type { Condition, Field } from 'payload';

import { minuteDate } from '../../fields/minute-date';
import { webAddressField } from '../../fields/web-address';
import { checkEnd } from './check-end';

const isOnSite: Condition = (data) => data?.attendance !== 'online';
const isOnline: Condition = (data) => data?.attendance === 'online' || data?.attendance === 'both';

const joining = webAddressField(
  'onlineUrl',
  { bg: 'Връзка за включване', en: 'Link to join' },
  { bg: 'Вижда се от всички посетители на сайта.', en: 'Every visitor of the site can see it.' },
);

/** Names the field under which only the day of a date counts; the form then asks for no hour. */
const wholeDays = { wholeDays: 'allDay' };

const timeFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        ...minuteDate('start'),
        required: true,
        label: { bg: 'Начало', en: 'Start' },
        admin: { ...minuteDate('start').admin, custom: wholeDays, width: '50%' },
      },
      {
        ...minuteDate('end'),
        label: { bg: 'Край', en: 'End' },
        validate: checkEnd,
        admin: {
          ...minuteDate('end').admin,
          custom: wholeDays,
          width: '50%',
          description: {
            bg: 'Тогава събитието се премества при миналите. Ако полето е празно, това става в края на деня.',
            en: 'The event then moves to the past ones. When empty, it does so at the end of the day.',
          },
        },
      },
    ],
  },
  {
    name: 'allDay',
    type: 'checkbox',
    defaultValue: false,
    label: {
      bg: 'Цял ден: важат само датите, часовете не се показват',
      en: 'All day: only the dates count, hours are not shown',
    },
  },
  {
    name: 'status',
    type: 'select',
    required: true,
    defaultValue: 'scheduled',
    label: { bg: 'Провеждане', en: 'Taking place' },
    options: [
      { value: 'scheduled', label: { bg: 'Ще се проведе', en: 'Takes place' } },
      { value: 'cancelled', label: { bg: 'Отменено', en: 'Cancelled' } },
    ],
    admin: { isClearable: false },
  },
];

const placeFields: Field[] = [
  {
    name: 'attendance',
    type: 'select',
    required: true,
    defaultValue: 'in-person',
    label: { bg: 'Участие', en: 'Attendance' },
    options: [
      { value: 'in-person', label: { bg: 'На място', en: 'In person' } },
      { value: 'online', label: { bg: 'Онлайн', en: 'Online' } },
      { value: 'both', label: { bg: 'На място и онлайн', en: 'In person and online' } },
    ],
    admin: { isClearable: false },
  },
  {
    name: 'place',
    type: 'group',
    label: { bg: 'Място', en: 'Place' },
    admin: { condition: isOnSite },
    fields: [
      { name: 'name', type: 'text', localized: true, maxLength: 160, label: { bg: 'Име', en: 'Name' } },
      { name: 'address', type: 'text', localized: true, maxLength: 300, label: { bg: 'Адрес', en: 'Address' } },
      webAddressField(
        'link',
        { bg: 'Връзка', en: 'Link' },
        { bg: 'Сайт на мястото или карта.', en: 'The website of the place, or a map.' },
      ),
    ],
  },
  { ...joining, admin: { ...joining.admin, condition: isOnline } },
];

/** The time and place of an event, its organisers and the way to take part. */
export const meetingFields: Field[] = [
  ...timeFields,
  ...placeFields,
  {
    type: 'row',
    fields: [
      {
        name: 'organizer',
        type: 'relationship',
        relationTo: 'organizations',
        label: { bg: 'Организатор', en: 'Organizer' },
        admin: { width: '50%' },
      },
      {
        name: 'organizerName',
        type: 'text',
        localized: true,
        maxLength: 160,
        label: { bg: 'Друг организатор', en: 'Another organizer' },
        admin: {
          width: '50%',
          condition: (data) => !data?.organizer,
          description: {
            bg: 'Ако не е сред организациите в системата.',
            en: 'If it is not among the organizations in the system.',
          },
        },
      },
    ],
  },
  webAddressField('registrationUrl', { bg: 'Връзка за записване', en: 'Registration link' }),
];
