import { fail, ok } from './finding.mjs';

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
