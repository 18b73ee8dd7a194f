import { toAdminLanguage, type AdminText } from '@civic/content/admin-languages';
import { addressedTypes } from '@civic/content/content-types';
import type { Field, GroupField } from 'payload';

const allowed = /^(?:https?:\/\/[^\s/]+\S*|mailto:\S+@\S+|tel:\+?[\d ()-]+)$/i;

/** Whether a link may use an external address: only web, mail and telephone addresses are allowed. */
export function isExternalTarget(value: unknown): value is string {
  return typeof value === 'string' && allowed.test(value);
}

interface LinkParent {
  type?: 'internal' | 'external' | null;
}

const notAnAddress: AdminText = {
  bg: 'Въведете пълен адрес, който започва с https://, mailto: или tel:.',
  en: 'Enter a full address that starts with https://, mailto: or tel:.',
};

/** The fields of a link: a document of the site, whose path is looked up at render time, or an external address. */
export const linkFields: Field[] = [
  {
    name: 'label',
    type: 'text',
    localized: true,
    required: true,
    maxLength: 80,
    label: { bg: 'Текст на връзката', en: 'Link text' },
    admin: {
      description: {
        bg: 'Казва къде води връзката; да не е само „тук“ или „виж повече“.',
        en: 'Says where the link leads; not just “here” or “read more”.',
      },
    },
  },
  {
    name: 'type',
    type: 'radio',
    required: true,
    defaultValue: 'internal',
    label: { bg: 'Води към', en: 'Leads to' },
    options: [
      { value: 'internal', label: { bg: 'Страница на сайта', en: 'A page of this site' } },
      { value: 'external', label: { bg: 'Външен адрес', en: 'An address outside' } },
    ],
    admin: { layout: 'horizontal' },
  },
  {
    name: 'reference',
    type: 'relationship',
    relationTo: [...addressedTypes],
    required: true,
    label: { bg: 'Страница', en: 'Page' },
    admin: { condition: (_, link: LinkParent) => link?.type !== 'external' },
  },
  {
    name: 'url',
    type: 'text',
    required: true,
    label: { bg: 'Адрес', en: 'Address' },
    validate: (value: string | null | undefined, { req }: { req: { i18n: { language: string } } }) =>
      isExternalTarget(value) || notAnAddress[toAdminLanguage(req.i18n.language)],
    admin: {
      condition: (_, link: LinkParent) => link?.type === 'external',
      placeholder: 'https://',
    },
  },
];

/** A group `link` with these fields. */
export const linkField: GroupField = {
  name: 'link',
  type: 'group',
  label: { bg: 'Връзка', en: 'Link' },
  fields: linkFields,
};
