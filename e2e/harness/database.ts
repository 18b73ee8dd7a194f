import { randomBytes } from 'node:crypto';
import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import Database from 'libsql';
import { MongoClient, ObjectId } from 'mongodb';

import { mongodbUrl, runFolder, testDatabase } from './env';

const sqliteName = 'cms.sqlite';

/** The prefix of this run's databases on MongoDB. */
const prefix = () => `civic_test_${runFolder() === undefined ? '' : `${basename(String(runFolder()))}_`}`;

/** The URL of a separate database, in the given folder or on the run's server. */
export function newDatabaseUrl(folder: string): string {
  if (testDatabase === 'sqlite') return `file:${join(folder, sqliteName)}`;
  if (!mongodbUrl) throw new Error('TEST_DATABASE=mongodb needs MONGODB_URL');
  const url = new URL(mongodbUrl);
  url.pathname = `/${prefix()}${randomBytes(6).toString('hex')}`;
  return url.toString();
}

/** A second connection to the server of a MongoDB database, closed when the work is done. */
async function withClient<T>(work: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = await MongoClient.connect(String(mongodbUrl));
  return work(client).finally(() => client.close());
}

const nameOf = (url: string) => new URL(url).pathname.slice(1);

async function copyMongodb(from: string, to: string): Promise<void> {
  await withClient(async (client) => {
    const [source, target] = [client.db(nameOf(from)), client.db(nameOf(to))];
    const collections = await source.listCollections({}, { nameOnly: true }).toArray();
    for (const { name } of collections) {
      const documents = await source.collection(name).find().toArray();
      // The CMS makes the indexes itself when it starts.
      if (documents.length > 0) await target.collection(name).insertMany(documents);
    }
  });
}

/** Copies a database without open connections. On SQLite both are in their folders; on MongoDB both are on one server. */
export async function copyDatabase(from: { folder: string; url: string }, to: { folder: string; url: string }) {
  if (testDatabase === 'mongodb') return copyMongodb(from.url, to.url);
  for (const suffix of ['', '-wal', '-shm']) {
    const [source, target] = [from, to].map(({ folder }) => join(folder, sqliteName + suffix)) as [string, string];
    await cp(source, target).catch((error: NodeJS.ErrnoException) => {
      if (suffix === '' || error.code !== 'ENOENT') throw error;
    });
  }
}

/**
 * Empties a localized text of a document in the database itself, as content of an older version of the product may be: the CMS publishes nothing
 * like that any more.
 */
export async function emptyText(
  url: string,
  { type, id, field, locale }: { type: string; id: string; field: string; locale: string },
): Promise<void> {
  if (testDatabase === 'mongodb') {
    const names = { $unset: { [`${field}.${locale}`]: '' } };
    await withClient((client) =>
      client
        .db(nameOf(url))
        .collection(type)
        .updateOne({ _id: new ObjectId(id) }, names),
    );
    return;
  }
  const database = new Database(url.replace(/^file:/, ''));
  database.pragma('busy_timeout = 10000');
  database.prepare(`update ${type}_locales set ${field} = null where _parent_id = ? and _locale = ?`).run(id, locale);
  database.close();
}

/** Writes into the database itself that a document was moved to the bin at another instant. */
export async function moveBinnedAt(
  url: string,
  { type, id, at }: { type: string; id: string; at: Date },
): Promise<void> {
  if (testDatabase === 'mongodb') {
    const change = { $set: { deletedAt: at } };
    await withClient((client) =>
      client
        .db(nameOf(url))
        .collection(type)
        .updateOne({ _id: new ObjectId(id) }, change),
    );
    return;
  }
  const database = new Database(url.replace(/^file:/, ''));
  database.pragma('busy_timeout = 10000');
  database.prepare(`update ${type} set deleted_at = ? where id = ?`).run(at.toISOString(), id);
  database.close();
}

/** Removes a database from the server; a database in a folder is removed with the folder. */
export async function dropDatabase(url: string): Promise<void> {
  if (testDatabase === 'mongodb') await withClient((client) => client.db(nameOf(url)).dropDatabase());
}

/** Removes this run's remains from the server, such as the database of a test file that crashed. */
export async function dropDatabasesOfRun(): Promise<void> {
  if (testDatabase !== 'mongodb') return;
  await withClient(async (client) => {
    const { databases } = await client.db().admin().listDatabases({ nameOnly: true });
    const left = databases.filter(({ name }) => name.startsWith(prefix()));
    for (const { name } of left) await client.db(name).dropDatabase();
  });
}
