import { problemResponse } from '@civic/content/problem';
import type {
  AuthStrategy,
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  Endpoint,
} from 'payload';

import { hasRole, roles } from '../../../access/roles';
import { nobody, staff, staffField } from '../../../access/staff';
import { productNow } from '../../../platform/clock';
import { TooManyAttempts } from '../../../platform/errors';
import { AttemptLimiter } from '../../../platform/http/attempt-limiter';
import { clientAddress } from '../../../platform/http/client-address';
import { firstRegister } from '../../../platform/upstream/first-register';
import { say } from '../../../platform/words/validators';
import { groups } from '../../groups';
import { closingFields, closingHooks } from './closing';
import { refuseDemoAccountsOutsideLoopback } from './demo-accounts';

/**
 * Refuses the first registration by a visitor, which in Payload makes the visitor administrator. Here the seed creates the first
 * account on the machine itself, so that no one on the network can be quicker.
 */
const noFirstRegistration: Omit<Endpoint, 'root'> = {
  ...firstRegister,
  handler: () =>
    problemResponse({
      title: 'Registration is closed',
      status: 403,
      detail: 'Create the first account on the machine that runs the CMS: npm run seed.',
    }),
};

const logins = new AttemptLimiter({ limit: 30, windowMilliseconds: 5 * 60 * 1000, capacity: 10_000 });

/** A per-address limit in addition to the per-account lockout: one password tried on many accounts never locks any of them. */
const limitLogins: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation !== 'login' && operation !== 'forgotPassword') return;
  if (logins.allows(clientAddress(req.headers), productNow())) return;
  throw new TooManyAttempts(
    say(
      {
        bg: 'Твърде много опити. Опитайте отново след пет минути.',
        en: 'Too many attempts. Try again in five minutes.',
      },
      { req },
    ),
  );
};

/** A successful login does not count: a whole office may share one address. */
const forgiveLogin: CollectionAfterLoginHook = ({ req }) => logins.forgive(clientAddress(req.headers));

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
    beforeOperation: [limitLogins, closingHooks.beforeOperation],
    beforeChange: [closingHooks.beforeChange],
    afterLogin: [forgiveLogin],
    beforeLogin: [closingHooks.beforeLogin, refuseDemoAccountsOutsideLoopback(cmsUrl)],
  },
  access: {
    admin: ({ req }) => hasRole(req.user, 'contributor'),
    create: staff('admin'),
    read: staff('contributor'),
    update: ({ req, id }) => hasRole(req.user, 'admin') || (hasRole(req.user, 'contributor') && req.user?.id === id),
    delete: nobody,
    unlock: staff('admin'),
  },
  defaultSort: 'name',
  admin: {
    group: groups.system,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'closedAt', 'updatedAt'],
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
    ...closingFields,
  ],
});
