import { setTimeout as sleep } from 'node:timers/promises';

import { takeMongodbSession, type MongodbAdapter, type MongodbSession } from '../../upstream/mongodb-adapter';
import { TransactionEndedError } from '../errors';
import { backoffMs } from '../transactions/retry-transaction';

const maxCommits = 10;

interface LabelledError {
  hasErrorLabel?: (label: string) => boolean;
}

const isOutcomeUnknown = (error: unknown) =>
  (error as LabelledError).hasErrorLabel?.('UnknownTransactionCommitResult') === true;

/**
 * Commits, and retries while the outcome is unknown (an election in the middle of it): a commit may be repeated, the transaction
 * may not. @throws when nothing was saved, or when the outcome stayed unknown.
 */
export async function commitSession(
  session: Pick<MongodbSession, 'commitTransaction' | 'endSession' | 'inTransaction'>,
): Promise<void> {
  if (!session.inTransaction()) throw new TransactionEndedError('The transaction has ended: nothing of it was saved.');
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await session.commitTransaction();
        return;
      } catch (error) {
        if (attempt >= maxCommits || !isOutcomeUnknown(error)) throw error;
        await sleep(backoffMs(attempt));
      }
    }
  } finally {
    // Best effort: the outcome is known without it.
    await session.endSession().catch(() => undefined);
  }
}

/** The stock function returns quietly when the server has aborted the transaction, and does not retry when in doubt. */
export function makeCommitsHonest(adapter: MongodbAdapter): void {
  adapter.commitTransaction = async (incoming) => {
    const session = takeMongodbSession(adapter, String(await incoming));
    if (session) await commitSession(session);
  };
}
