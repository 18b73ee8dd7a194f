import { addressedTypes } from '@civic/content/content-types';
import type { CollectionConfig } from 'payload';

import { isSite, isStaff } from '../../../access/roles';
import { staff } from '../../../access/staff';
import { normaliseAddress } from '../../fields/web-address';
import { groups } from '../../groups';

import { checkFree } from './check-free';
import { refuseRound } from './check-round';
import { checkTarget, normalizePath } from './checks';

export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: { bg: 'Пренасочване', en: 'Redirect' }, plural: { bg: 'Пренасочвания', en: 'Redirects' } },
  access: {
    create: staff('publisher'),
    read: ({ req }) => isStaff(req.user) || isSite(req.user),
    update: staff('publisher'),
    delete: staff('publisher'),
  },
  hooks: { beforeValidate: [refuseRound] },
  defaultSort: 'from',
  admin: {
    group: groups.site,
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'url', 'updatedAt'],
    listSearchableFields: ['from', 'url'],
    description: {
      bg: 'Стари адреси, които продължават да водят до правилната страница. При промяна на адрес се добавят автоматично.',
      en: 'Old addresses that keep leading to the right page. Changing an address adds one automatically.',
    },
  },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { bg: 'От', en: 'From' },
      validate: checkFree,
      hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? normalizePath(value) : value)] },
      admin: { placeholder: '/bg/…' },
    },
    {
      name: 'to',
      type: 'relationship',
      relationTo: [...addressedTypes],
      label: { bg: 'Към страница', en: 'To a page' },
    },
    {
      name: 'url',
      type: 'text',
      label: { bg: 'Или към адрес', en: 'Or to an address' },
      hooks: { beforeValidate: [normaliseAddress] },
      validate: checkTarget,
      admin: {
        placeholder: 'https://',
        description: { bg: 'Само ако не сте избрали страница.', en: 'Only when no page is chosen.' },
      },
    },
  ],
};
