/**
 * The sessions of an account that several people, or one on several devices, log in to at the same time.
 *
 * Read against: payload 3.90.1.
 * Why: a login reads the account before its transaction and writes all of it in there, the list of sessions too: of two at once, one ended the
 * session of the other. Logging out and staying logged in read inside of theirs.
 * At an upgrade: a login that notes its session in another way writes what it read too early, and logins at once end each other again.
 */
import type { BaseDatabaseAdapter } from 'payload';

import { wrapMethod } from './adapter-methods';

interface Session {
  id: string;
  createdAt?: unknown;
  expiresAt: Date | string;
}

interface Write {
  collection: string;
  id?: string | number;
  data: { sessions?: Session[] | null };
  req?: Parameters<BaseDatabaseAdapter['findOne']>[0]['req'];
}

/** The session that a login has just made: what comes from the database has its dates as texts. */
const madeNow = (sessions: readonly Session[] | null | undefined) =>
  Array.isArray(sessions) ? sessions.find(({ createdAt }) => createdAt instanceof Date) : undefined;

/** Lets a login add its session to those that the account has now, and write nothing else of the account. Changes the adapter in place. */
export function keepSessions(adapter: BaseDatabaseAdapter): void {
  wrapMethod<[Write], unknown>(adapter, 'updateOne', (updateOne) => async (write) => {
    const made = madeNow(write.data.sessions);
    if (!made || write.id === undefined) return updateOne(write);
    const { collection, id, req } = write;
    const account = (await adapter.findOne({
      collection: collection as never,
      where: { id: { equals: id } },
      ...(req && { req }),
    })) as { sessions?: Session[] | null } | null;
    const lasting = (account?.sessions ?? []).filter(({ expiresAt }) => new Date(expiresAt).getTime() > Date.now());
    // `updatedAt: null` keeps the instant of the account's last change.
    return updateOne({ ...write, data: { sessions: [...lasting, made], updatedAt: null } as Write['data'] });
  });
}
