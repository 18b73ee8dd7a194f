import { existsSync } from 'node:fs';

import { sqliteFile } from '../lib/sqlite-file.mjs';
import { fail, ok, warn } from './finding.mjs';

/** @typedef {import('./finding.mjs').Finding} Finding */
/** @typedef {{ count: number, oldest: Date | null }} Backlog */

/** The states of deliveries that have not reached visitors yet. */
const unfinished = ['pending', 'delivered'];

/** The age in seconds at which a pending change is far overdue. */
const late = 60;

/**
 * Reports how long changes have been waiting for publication on the site; nothing without an outbox.
 * @param {string} url of the database
 * @returns {Promise<Finding[]>}
 */
export async function checkDeliveries(url) {
  try {
    const backlog = await (url.startsWith('mongodb') ? mongodbBacklog(url) : sqliteBacklog(url));
    return backlog ? [judgeBacklog(backlog, Date.now())] : [];
  } catch (error) {
    return [fail(`The outbox cannot be read: ${/** @type {Error} */ (error).message}`, 'See the database above.')];
  }
}

/**
 * @param {Backlog} backlog
 * @param {number} now milliseconds
 * @returns {Finding}
 */
export function judgeBacklog({ count, oldest }, now) {
  if (count === 0 || !oldest) return ok('Every change has reached the site');
  const seconds = Math.round((now - oldest.getTime()) / 1000);
  const text = `${count} changes wait to be seen by visitors, the oldest for ${seconds} s`;
  const advice = 'See System → Deliveries in the CMS for the reason; both the CMS and the site must run.';
  return seconds > late ? warn(text, advice) : ok(text);
}

/** @param {string} url @returns {Promise<Backlog | null>} */
async function sqliteBacklog(url) {
  if (!existsSync(sqliteFile(url))) return null;
  const { createClient } = await import('@libsql/client');
  const client = createClient({ url });
  try {
    const { rows: tables } = await client.execute("select 1 from sqlite_master where name = 'deliveries'");
    if (tables.length === 0) return null;
    const sql = 'select count(*) as count, min(saved_at) as oldest from deliveries where state in (?, ?)';
    const { rows } = await client.execute({ sql, args: unfinished });
    const { count, oldest } = rows[0];
    return { count: Number(count), oldest: oldest === null ? null : new Date(String(oldest)) };
  } finally {
    client.close();
  }
}

/** @param {string} url @returns {Promise<Backlog>} */
async function mongodbBacklog(url) {
  const { MongoClient } = await import('mongodb');
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5000 });
  try {
    const outbox = client.db().collection('deliveries');
    const waiting = { state: { $in: unfinished } };
    const [oldest] = await outbox.find(waiting).sort({ savedAt: 1 }).limit(1).toArray();
    return { count: await outbox.countDocuments(waiting), oldest: oldest ? new Date(oldest.savedAt) : null };
  } finally {
    await client.close();
  }
}
