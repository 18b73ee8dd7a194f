import type { Payload, Where } from 'payload';

interface Account {
  id: string;
  email?: string | null;
}

async function addressesOf(payload: Payload, where: Where): Promise<string[]> {
  const { docs } = await payload.db.find<Account>({
    collection: 'users',
    where,
    select: { email: true },
    sort: 'email',
    limit: 0,
    pagination: false,
  });
  return docs.flatMap(({ email }) => (email ? [email] : []));
}

/** The recipients of a release's messages: the person who scheduled it; every administrator when that person has no account any more. */
export async function recipientsOf(payload: Payload, scheduledBy: string | null): Promise<string[]> {
  const author = scheduledBy ? await addressesOf(payload, { id: { equals: scheduledBy } }) : [];
  return author.length > 0 ? author : addressesOf(payload, { role: { equals: 'admin' } });
}
