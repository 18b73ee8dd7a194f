import type { Payload } from 'payload';

import { productNowIso } from '../../../platform/clock';
import { busyErrorIn } from '../../../platform/database/errors';
import { announcePresence, endAbandoned } from '../../../platform/database/mongodb/presence';
import { isTransient } from '../../../platform/database/transactions/retry-transaction';
import { isMongodb } from '../../../platform/upstream/mongodb-adapter';
import { NothingToDo, ReleaseError } from '../errors';
import { findReleases, outside } from '../ledger/ledger';
import { carryOut } from '../publication/carry-out';
import { setAside } from '../operations/set-aside';
import type { CarryOutResult, DueRelease, TickerStore } from './ticker-store';

/** The names of errors about the content, which a retry would raise again. */
const aboutContent = new Set(['ValidationError', 'NotFound', 'Forbidden', 'ReleaseError', 'ZodError']);

/**
 * Whether a retry is pointless: the release itself is at fault, not the moment. Compares names, because Payload exists twice in a
 * build.
 */
function isFinal(error: unknown): boolean {
  if (error instanceof ReleaseError) return true;
  for (let current = error, depth = 0; current instanceof Error && depth < 5; depth += 1) {
    if (aboutContent.has(current.name) || aboutContent.has(current.constructor.name)) return true;
    current = current.cause;
  }
  return false;
}

/** Number of retries after a temporary fault before the release is set aside. */
const mostAttempts = 5;

/** Silence after which a process counts as dead or frozen while something is near, ms. */
const silence = 700;

/** The ledger in the CMS's database, for the ticker of this process. */
export function payloadTickerStore(payload: Payload, chores: () => Promise<void>): TickerStore {
  const attempts = new Map<string, number>();
  const reader = outside(payload);

  /** A temporary fault leaves the release scheduled; an unavailable database never counts against it. */
  async function afterFailure(release: DueRelease, error: unknown): Promise<CarryOutResult> {
    if (busyErrorIn(error)) return 'again';
    const tried = (attempts.get(release.id) ?? 0) + 1;
    attempts.set(release.id, tried);
    payload.logger.error({ err: error, msg: `Release ${release.id} could not be carried out (attempt ${tried}).` });
    if (!isFinal(error) && tried < mostAttempts) return 'again';
    await setAside(payload, release.id, error);
    attempts.delete(release.id);
    return 'failed';
  }

  return {
    chores,
    // SQLite lives in this process, and ends with it.
    announce: async () => {
      if (isMongodb(payload.db)) await announcePresence(payload.db);
    },
    async endAbandoned() {
      if (!isMongodb(payload.db)) return false;
      const ended = await endAbandoned(payload.db, silence);
      if (ended.length > 0)
        payload.logger.warn(`Ended the transactions of ${ended.join(', ')}, which said nothing for long.`);
      return ended.length > 0;
    },
    async due(limit) {
      const rows = await findReleases(reader, {
        where: { and: [{ state: { equals: 'scheduled' } }, { dueAt: { less_than_equal: productNowIso() } }] },
        sort: ['dueAt', 'createdAt'],
        limit,
      });
      return rows.map(({ id, dueAt, plan }) => ({
        id,
        dueAt,
        documents: plan.map((item) => `${item.type}/${item.id}`),
      }));
    },
    async nextDueAt() {
      // Includes one that has become due since the last query: an instant between the two must not be missed.
      const [next] = await findReleases(reader, {
        where: { and: [{ state: { equals: 'scheduled' } }, { dueAt: { exists: true } }] },
        sort: 'dueAt',
        limit: 1,
      });
      return next?.dueAt ? Date.parse(next.dueAt) : null;
    },
    async carryOut(release) {
      try {
        await carryOut(payload, release.id);
        attempts.delete(release.id);
        return 'done';
      } catch (error) {
        // Another transaction holds the release or one of its documents: of a live process, or of one that died in it, for as long
        // as the database keeps its transaction.
        if (isTransient(error)) return 'taken';
        if (!(error instanceof NothingToDo)) return afterFailure(release, error);
        return error.reason;
      }
    },
  };
}
