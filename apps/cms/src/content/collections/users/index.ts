import type { AuthStrategy, CollectionConfig } from 'payload';

import { hasRole, roles } from '../../../access/roles';
import { staff } from '../../../access/staff';
import { staffField } from '../../../access/staff-field';
import { groups } from '../../groups';
import { refuseDemoAccountsOutsideLoopback } from './demo-accounts/demo-accounts';
import { noFirstRegistration } from './first-registration';
import { forgiveLogin, limitLogins } from './limit-logins';

const minute = 60 * 1000;

const roleLabels = {
  contributor: { bg: 'Автор', en: 'Contributor' },
  editor: { bg: 'Редактор', en: 'Editor' },
  publisher: { bg: 'Отговорен редактор', en: 'Publisher' },
  admin: { bg: 'Администратор', en: 'Administrator' },
};

interface UsersOptions {
  /** URL of the CMS for editors. */
  cmsUrl: string;
  /** Sign-in methods besides the password. */
  strategies: AuthStrategy[];
}

export const users = ({ cmsUrl, strategies }: UsersOptions): CollectionConfig => ({
  slug: 'users',
  labels: { singular: { bg: 'Потребител', en: 'User' }, plural: { bg: 'Потребители', en: 'Users' } },
  auth: {
    strategies,
    maxLoginAttempts: 10,
    lockTime: 10 * minute,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax', secure: cmsUrl.startsWith('https:') },
  },
  endpoints: [noFirstRegistration],
  hooks: {
    beforeOperation: [limitLogins],
    afterLogin: [forgiveLogin],
    beforeLogin: [refuseDemoAccountsOutsideLoopback(cmsUrl)],
  },
  access: {
    admin: ({ req }) => hasRole(req.user, 'contributor'),
    create: staff('admin'),
    read: staff('contributor'),
    update: ({ req, id }) => hasRole(req.user, 'admin') || (hasRole(req.user, 'contributor') && req.user?.id === id),
    delete: staff('admin'),
    unlock: staff('admin'),
  },
  defaultSort: 'name',
  admin: {
    group: groups.system,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120, label: { bg: 'Име', en: 'Name' } },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'contributor',
      saveToJWT: true,
      label: { bg: 'Роля', en: 'Role' },
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
      access: { create: staffField('admin'), update: staffField('admin') },
    },
  ],
});
