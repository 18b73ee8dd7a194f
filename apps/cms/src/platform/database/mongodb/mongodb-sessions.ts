import { commitSession } from './commit-session';
import type { MongodbAdapter } from './mongodb-adapter';

/** The stock function returns quietly when the server has aborted the transaction, and does not ask again when in doubt. */
export function makeCommitsHonest(adapter: MongodbAdapter): void {
  adapter.commitTransaction = async (incoming) => {
    const id = String(await incoming);
    const session = adapter.sessions[id];
    delete adapter.sessions[id];
    if (session) await commitSession(session);
  };
}
