import { open, stat } from 'node:fs/promises';

import { sqliteFile } from '../lib/sqlite-file.mjs';
import { fail, ok, warn } from './finding.mjs';

/** The offset of the write version in the header of an SQLite file; 2 is the write-ahead log. */
const journalByte = 18;

/**
 * @param {string} url
 * @returns {Promise<import('./finding.mjs').Finding>}
 */
export async function checkSqlite(url) {
  const file = sqliteFile(url);
  try {
    const { size } = await stat(file);
    const header = await firstBytes(file);
    if (!header.toString('latin1').startsWith('SQLite format 3')) {
      return fail(`${file} is not an SQLite database`, 'Point DATABASE_URL to another file, or restore a backup.');
    }
    const text = `SQLite, ${file}, ${(size / 2 ** 20).toFixed(1)} MiB`;
    if (header[journalByte] === 2) return ok(`${text}, write-ahead log on`);
    return warn(`${text}, write-ahead log off`, 'Start the CMS once: it turns it on.');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') {
      return fail(`${file} cannot be read: ${/** @type {Error} */ (error).message}`, 'Run as the user that owns it.');
    }
    return warn(`${file} is not there yet`, 'The first `npm start` makes it.');
  }
}

/** @param {string} file */
async function firstBytes(file) {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(100), 0, 100, 0);
    return buffer;
  } finally {
    await handle.close();
  }
}

/**
 * Checks that MongoDB is reachable and has the replica set that transactions need.
 * @param {string} url
 * @returns {Promise<import('./finding.mjs').Finding>}
 */
export async function checkMongodb(url) {
  const { MongoClient } = await import('mongodb');
  const where = url.replace(/\/\/[^@/]*@/, '//');
  if (!/[?&]replicaSet=/.test(url) && !url.startsWith('mongodb+srv:')) {
    return fail(`${where} names no replica set`, 'Add ?replicaSet=<name>: without it nothing is written as a whole.');
  }
  try {
    const client = new MongoClient(url, { serverSelectionTimeoutMS: 5000 });
    try {
      const { setName, hosts = [] } = await client.db('admin').command({ hello: 1 });
      if (!setName) return fail(`${where} is not a member of a replica set`, 'Start mongod with --replSet.');
      return ok(`MongoDB, replica set ${setName} of ${hosts.length}`);
    } finally {
      await client.close();
    }
  } catch (error) {
    const advice = 'Start it, and check the address, the password and the name of the replica set in DATABASE_URL.';
    return fail(`MongoDB at ${where} does not answer: ${/** @type {Error} */ (error).message}`, advice);
  }
}
