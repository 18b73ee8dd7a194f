import type { Payload } from 'payload';

interface MongoConnection {
  connection: { db?: { command: (command: object, options?: object) => Promise<{ localTime?: Date }> } };
}

/**
 * The instant by the clock of the database (ms, UTC): one clock for all processes, so that a process whose clock runs ahead carries
 * out nothing early. SQLite lives in this process and has its clock.
 */
export async function databaseNow(payload: Payload): Promise<number> {
  if (payload.db.name === 'sqlite') return Date.now();
  const { connection } = payload.db as unknown as MongoConnection;
  const answer = await connection.db?.command({ hello: 1 }, { readPreference: 'primary' });
  if (!answer?.localTime) throw new Error('The database does not tell its time.');
  return answer.localTime.getTime();
}
