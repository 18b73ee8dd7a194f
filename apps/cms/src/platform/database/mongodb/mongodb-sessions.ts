import { takeMongodbSession, type MongodbAdapter } from '../../upstream/mongodb-adapter';
import { commitSession } from './commit-session';

/** The stock function returns quietly when the server has aborted the transaction, and does not retry when in doubt. */
export function makeCommitsHonest(adapter: MongodbAdapter): void {
  adapter.commitTransaction = async (incoming) => {
    const session = takeMongodbSession(adapter, String(await incoming));
    if (session) await commitSession(session);
  };
}
