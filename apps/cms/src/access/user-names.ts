import type { Payload, PayloadRequest } from 'payload';

/** Names of users by their ids, or their addresses where they have no name; in the request's transaction if one is given. */
export async function userNames(
  { payload, req }: { payload: Payload; req?: PayloadRequest | undefined },
  ids: readonly (string | null | undefined)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))];
  if (wanted.length === 0) return new Map();
  const { docs } = await payload.db.find<{ id: string; name?: string | null; email?: string | null }>({
    collection: 'users',
    where: { id: { in: wanted } },
    select: { name: true, email: true },
    limit: 0,
    pagination: false,
    req,
  });
  return new Map(docs.map(({ id, name, email }) => [String(id), name ?? email ?? '']));
}
