import { toAdminLanguage, type AdminText } from '@civic/content/admin-languages';
import { addressedTypes } from '@civic/content/content-types';
import { linkTarget } from '@civic/content/web-address';
import type { Field, FieldHook, GroupField } from 'payload';

/** Whether a link may use an external address: only web, mail and telephone addresses are allowed. */
export function isExternalTarget(value: unknown): value is string {
  const target = linkTarget(value);
  return target !== null && !/^[/#]/.test(target);
}

/** Stores an address as the site will send it; an invalid one is left to the field's check. */
export const mendTarget: FieldHook = ({ value }: { value?: unknown }) => linkTarget(value) ?? value;

interface LinkParent {
  type?: 'internal' | 'external' | null;
}

const notAnAddress: AdminText = {
  bg: 'Въведете адрес на сайт (https://sofia.bg), имейл или телефонен номер.',
  en: 'Enter the address of a website (https://sofia.bg), a mail address or a telephone number.',
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
      { value: 'internal', label: { bg: 'Страница от сайта', en: 'A page on this site' } },
      { value: 'external', label: { bg: 'Друг сайт', en: 'Another website' } },
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
    hooks: { beforeValidate: [mendTarget] },
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
