import type {
  CheckboxField,
  CollectionBeforeChangeHook,
  CollectionBeforeLoginHook,
  CollectionBeforeOperationHook,
  DateField,
  PayloadRequest,
  Where,
} from 'payload';

import { nobodyWrites, staffField, staffReads } from '../../../access/staff';
import { productNow } from '../../../platform/clock';
import { BadRequest, Refused } from '../../../platform/errors';
import { say } from '../../../platform/words/validators';
import { inSiteTime } from '../../fields/minute-date';
import { inSidebar } from '../../fields/sidebar';

const words = {
  closed: {
    bg: 'Този профил е закрит. Обърнете се към администратор, ако ви е нужен отново.',
    en: 'This account is closed. Ask an administrator if you need it again.',
  },
  own: {
    bg: 'Не можете да закриете своя профил. Помолете друг администратор.',
    en: 'You cannot close your own account. Ask another administrator.',
  },
  last: {
    bg: 'Това е профилът на последния администратор. Първо дайте тази роля на друг.',
    en: 'This is the account of the last administrator. Give the role to somebody else first.',
  },
  kept: {
    bg: 'Профилите не се изтриват, за да остане името при документите и промените на човека. Закрийте профила: отметката „Закрит профил“ в него.',
    en: 'Accounts are not deleted, so that the name stays with what the person wrote and scheduled. Close the account instead: tick “Closed account” in it.',
  },
};

/** Whether the account is closed; an administrator sets it, and `closedAt` keeps since when. */
const closed: CheckboxField = {
  name: 'closed',
  type: 'checkbox',
  virtual: true,
  label: { bg: 'Закрит профил', en: 'Closed account' },
  access: { read: staffReads, create: nobodyWrites, update: staffField('admin') },
  hooks: { afterRead: [({ data }) => Boolean(data?.closedAt)] },
  admin: {
    disableBulkEdit: true,
    // A virtual field is read-only in the form unless it says otherwise.
    readOnly: false,
    description: {
      bg: 'Името остава при документите; входът, сесиите и личните адреси спират веднага. Профилът може да се отвори отново.',
      en: 'The name stays with the documents; sign-in, sessions and private addresses stop at once. The account can be opened again.',
    },
  },
};

const closedAt: DateField = {
  name: 'closedAt',
  type: 'date',
  label: { bg: 'Закрит на', en: 'Closed on' },
  access: { read: staffReads, create: nobodyWrites, update: nobodyWrites },
  admin: { ...inSiteTime, readOnly: true, condition: (data) => Boolean(data?.closedAt) },
};

export const closingFields = [closed, closedAt].map(inSidebar);

/** Accounts that are not closed. */
export const openAccounts: Where = { closedAt: { exists: false } };

/** @throws BadRequest for one's own account and for that of the last administrator. */
async function assertMayClose(req: PayloadRequest, account: { id?: unknown; role?: unknown }): Promise<void> {
  if (req.user && String(req.user.id) === String(account.id)) throw new BadRequest(say(words.own, { req }));
  if (account.role !== 'admin') return;
  const others: Where = { and: [{ role: { equals: 'admin' } }, { id: { not_equals: account.id } }, openAccounts] };
  const { totalDocs } = await req.payload.db.count({ collection: 'users', where: others, req });
  if (totalDocs === 0) throw new BadRequest(say(words.last, { req }));
}

/**
 * Payload sends no mail for a new password again until some seconds after this instant, and answers as for an unknown address: nobody
 * learns from the answer that the account exists.
 */
const never = '9999-12-31T23:59:59.999Z';

/** Closes or opens an account as the form says; all its sessions end with it. */
const closeOrOpen: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const { closed: wanted, ...account } = data;
  const isClosed = Boolean(originalDoc?.closedAt);
  if (operation !== 'update' || typeof wanted !== 'boolean' || wanted === isClosed) return account;
  if (!wanted) return { ...account, closedAt: null, resetPasswordRequestedAt: null };
  await assertMayClose(req, originalDoc ?? {});
  return {
    ...account,
    closedAt: new Date(productNow()).toISOString(),
    sessions: [],
    resetPasswordToken: null,
    resetPasswordExpiration: null,
    resetPasswordRequestedAt: never,
  };
};

const refuseClosed: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.closedAt) throw new Refused(say(words.closed, { req }));
};

async function isClosedAccount(req: PayloadRequest, where: Where): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'users',
    where: { and: [where, { closedAt: { exists: true } }] },
    req,
  });
  return totalDocs > 0;
}

interface Asked {
  data?: { token?: unknown };
}

const given = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** Lets nobody set a new password for a closed account, nor delete any account. */
const guardAccounts: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'delete') throw new Refused(say(words.kept, { req }));
  const { data } = args as Asked;
  if (operation !== 'resetPassword') return;
  const isClosed = await isClosedAccount(req, { resetPasswordToken: { equals: given(data?.token) } });
  if (isClosed) throw new Refused(say(words.closed, { req }));
};

/** Accounts are closed, not deleted: the name stays with what the person did, and the person gets in no more. */
export const closingHooks = {
  beforeOperation: guardAccounts,
  beforeChange: closeOrOpen,
  beforeLogin: refuseClosed,
};
