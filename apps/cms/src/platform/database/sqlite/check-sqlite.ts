import { stat } from 'node:fs/promises';

import type { SqliteClient } from './sqlite-client';

/** Age from which an open transaction counts as forgotten, in milliseconds: every write waits for it. */
const forgottenAfterMs = 30_000;

/** @throws when the file is gone or unreadable, or the write lock cannot be obtained. */
export async function checkSqlite(client: SqliteClient): Promise<void> {
  if (client.closed) throw new Error('the connection is closed.');
  // A deleted or swapped file goes on "working" through the open handle, and every write is lost.
  const { ino } = await stat(client.file);
  if (ino !== client.inode) throw new Error(`${client.file} was replaced while it was in use; restart the CMS.`);
  await client.execute('select name from sqlite_master limit 1');
  const heldMs = client.lock.heldForMs();
  if (heldMs > forgottenAfterMs) {
    throw new Error(`one transaction has kept every other write waiting for ${Math.round(heldMs / 1000)} s.`);
  }
}
