import type { Payload, PayloadRequest } from 'payload';

import { demoAccounts, demoEmail, demoPassword } from '../../content/collections/users/demo-accounts';

type Account = (typeof demoAccounts)[number];

/** The demo accounts that do not exist yet. */
export async function missingAccounts(payload: Payload): Promise<Account[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { in: demoAccounts.map(({ role }) => demoEmail(role)) } },
    depth: 0,
    pagination: false,
  });
  const taken = new Set(docs.map(({ email }) => email));
  return demoAccounts.filter(({ role }) => !taken.has(demoEmail(role)));
}

export async function createAccount(req: PayloadRequest, { role, name }: Account): Promise<void> {
  await req.payload.create({
    collection: 'users',
    data: { email: demoEmail(role), password: demoPassword(role), name, role },
    depth: 0,
    req,
  });
}
