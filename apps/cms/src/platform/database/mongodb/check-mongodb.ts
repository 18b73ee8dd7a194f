import type { MongodbAdapter } from '../../upstream/mongodb-adapter';

const answerWithinMs = 3000;

/** @throws when no primary answers. */
export async function checkMongodb({ connection }: Pick<MongodbAdapter, 'connection'>): Promise<void> {
  const { db } = connection;
  if (!db) throw new Error('there is no connection.');
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${answerWithinMs / 1000} s.`)), answerWithinMs);
  });
  // The query goes to the primary, because a responding secondary is no use for saving.
  const hello = db.command({ hello: 1 }, { readPreference: 'primary' });
  hello.catch(() => undefined);
  try {
    const answer = await Promise.race([hello, late]);
    if (answer.isWritablePrimary !== true) throw new Error('the replica set has no primary.');
  } finally {
    clearTimeout(timer);
  }
}
