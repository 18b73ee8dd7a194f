import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { environment } from '../lib/env.mjs';
import { freePort } from '../lib/ports.mjs';
import { launch, stopGroup } from '../lib/process-groups.mjs';
import { step } from '../lib/terminal.mjs';
import { findProgram } from './chromium.mjs';

/** The time-out of the download, milliseconds. */
const patience = 600_000;

/**
 * @typedef {object} Database
 * @property {string} url
 * @property {string} from its origin
 * @property {() => Promise<void>} stop
 */

/**
 * A MongoDB replica set for tests: the one in MONGODB_URL, otherwise a new one from the `mongod` on the PATH, otherwise from a
 * downloaded one.
 * @returns {Promise<Database | string>} the reason if there is none
 */
export async function findMongodb() {
  const given = environment.MONGODB_URL;
  if (given) return { url: given, from: 'MONGODB_URL', stop: async () => {} };
  const problems = [];
  for (const start of [startLocal, startDownloaded]) {
    try {
      return await start();
    } catch (error) {
      problems.push(/** @type {Error} */ (error).message);
    }
  }
  return problems.join('; ');
}

/** @returns {Promise<Database>} */
async function startLocal() {
  const program = findProgram(['mongod']);
  if (!program) throw new Error('MONGODB_URL is not set and no mongod is on the PATH');
  const folder = await mkdtemp(path.join(tmpdir(), 'civic-mongod-'));
  const port = await freePort();
  const args = ['--port', String(port), '--dbpath', folder, '--replSet', 'rs0', '--bind_ip', '127.0.0.1'];
  const child = launch(program, args, { stdio: 'ignore' });
  const stop = async () => {
    if (child.pid !== undefined) await stopGroup(child.pid);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await initiate(port);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `mongodb://127.0.0.1:${port}/?replicaSet=rs0`, from: program, stop };
}

/**
 * Turns a standalone server into a replica set and waits until it is primary.
 * @param {number} port
 */
async function initiate(port) {
  const { MongoClient } = await import('mongodb');
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 20_000,
  });
  try {
    const admin = client.db('admin');
    const isPrimary = async () => Boolean((await admin.command({ hello: 1 })).isWritablePrimary);
    if (await isPrimary()) return;
    await admin.command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: `127.0.0.1:${port}` }] } });
    for (let tries = 0; tries < 200; tries += 1) {
      if (await isPrimary()) return;
      await pause(100);
    }
    throw new Error('the replica set got no primary');
  } finally {
    await client.close();
  }
}

/** @returns {Promise<Database>} */
async function startDownloaded() {
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core');
  const set = await step('Starting a MongoDB for tests (downloaded the first time)', () =>
    Promise.race([
      MongoMemoryReplSet.create({ replSet: { count: 1, storageEngine: 'wiredTiger' } }),
      // For networks in which downloads hang instead of failing.
      pause(patience, undefined, { ref: false }).then(() =>
        Promise.reject(new Error('MongoDB could not be downloaded')),
      ),
    ]),
  );
  return { url: set.getUri(), from: 'mongodb-memory-server', stop: async () => void (await set.stop()) };
}
