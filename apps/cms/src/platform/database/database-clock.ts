import { clockTolerance } from '@civic/content/clock';

import { databaseClock, followForeignClock, machineOffset, productNow } from '../clock';

/** A Payload instance. */
interface HasAdapter {
  db: { name: string };
}

interface MongoConnection {
  connection: { db?: { command: (command: object, options?: object) => Promise<{ localTime?: Date }> } };
}

/**
 * The instant by the clock of the database (ms, UTC), asked of the database itself: one clock for all processes, so that a process
 * whose clock runs ahead carries out nothing early. SQLite lives in this process and has its clock. Each answer corrects `productNow`.
 */
export async function databaseNow(payload: HasAdapter): Promise<number> {
  if (payload.db.name === 'sqlite') return productNow();
  const { connection } = payload.db as unknown as MongoConnection;
  const clock = databaseClock();
  const sent = clock.own();
  const answer = await connection.db?.command({ hello: 1 }, { readPreference: 'primary' });
  if (!answer?.localTime) throw new Error('The database does not tell its time.');
  const told = answer.localTime.getTime();
  clock.note({ sent, received: clock.own(), told });
  return told;
}

/** The pause between two readings of the database's clock, ms. */
const pause = 10_000;

/**
 * Makes `productNow` follow the clock of the database; while the database is away, the last difference holds. Returns a function that
 * stops it.
 * @param warn receives a line for the log when this machine's clock is found to be wrong.
 * @throws when the database does not tell its time at the start.
 */
export async function followDatabaseClock(payload: HasAdapter, warn: (message: string) => void): Promise<() => void> {
  followForeignClock();
  let isWrong = false;
  const read = async () => {
    await databaseNow(payload);
    const offset = machineOffset();
    const before = isWrong;
    isWrong = Math.abs(offset) > clockTolerance;
    if (isWrong && !before) {
      warn(`The clock of this machine is wrong: the database's is ${Math.round(offset)} ms ahead, and holds.`);
    }
  };
  await read();
  const timer = setInterval(() => void read().catch(() => undefined), pause).unref();
  return () => clearInterval(timer);
}
