import { processName } from '../../process/process-name';
import { sessionNameOf, type MongodbAdapter, type SessionName } from '../../upstream/mongodb-adapter';
import { processWide } from '../process-wide';

type Connected = Pick<MongodbAdapter, 'connection'>;

/** A CMS process, as the others see it. */
interface Presence {
  _id: string;
  /** Its last sign of life, by the database's clock. */
  beatAt: Date;
  /** The sessions in which it has had a transaction. */
  sessions: SessionName[];
}

const day = 24 * 60 * 60;

/** More sessions than a process has transactions at once. The driver reuses a few, and drops one that was idle for long. */
const mostSessions = 64;

const presences = ({ connection }: Connected) => connection.collection<Presence>('cms-processes');

/** The sessions that this process used last, by their hexadecimal text, the latest at the end. */
const known = processWide('presence-sessions', () => new Map<string, SessionName>());

/** Rows of long-dead processes expire automatically. */
export async function preparePresence(adapter: Connected): Promise<void> {
  await presences(adapter).createIndex({ beatAt: 1 }, { expireAfterSeconds: day });
}

/** Signals that this process is alive. */
export async function announcePresence(adapter: Connected): Promise<void> {
  await presences(adapter).updateOne(
    { _id: processName },
    { $currentDate: { beatAt: true }, $set: { sessions: [...known.values()] } },
    { upsert: true },
  );
}

/** Returns whether the session is new to the others. */
function remember(name: SessionName): boolean {
  const key = name.toString('hex');
  const isNew = !known.delete(key);
  known.set(key, name);
  const [oldest] = known.keys();
  if (oldest !== undefined && known.size > mostSessions) known.delete(oldest);
  return isNew;
}

/** Publishes the sessions in which this process has its transactions, before the first one writes. */
export function shareSessions(adapter: MongodbAdapter): void {
  const begin = adapter.beginTransaction.bind(adapter);
  adapter.beginTransaction = async (options) => {
    const id = await begin(options);
    const name = sessionNameOf(adapter, id);
    // Affects only how soon others can go on, should this process die.
    if (name && remember(name)) await announcePresence(adapter).catch(() => undefined);
    return id;
  };
}

/**
 * Ends the transactions of processes that have been silent for `silence` ms: after a kill, MongoDB would keep them, and the
 * documents they hold, for a minute. A process that was only slow repeats such a transaction. @returns the names of those
 * processes.
 */
export async function endAbandoned(adapter: Connected, silence: number): Promise<string[]> {
  const database = adapter.connection.db;
  if (!database) return [];
  const { localTime } = await database.command({ hello: 1 });
  const latest = new Date((localTime as Date).getTime() - silence);
  const silent = { _id: { $ne: processName }, beatAt: { $lt: latest } };
  const rows = await presences(adapter).find(silent).toArray();
  const sessions = rows.flatMap((row) => row.sessions ?? []);
  if (sessions.length > 0) await database.admin().command({ killSessions: sessions.map((id) => ({ id })) });
  await presences(adapter).deleteMany({ ...silent, _id: { $in: rows.map(({ _id }) => _id) } });
  return rows.map(({ _id }) => _id);
}
