import type { Payload, Where } from 'payload';

import { inTransaction } from '../../../platform/database/transactions/in-transaction';
import { updateIfMatches } from '../../../platform/upstream/atomic-update';
import { findReleases, outside } from '../ledger/ledger';
import { releasesSlug, type LedgerRow } from '../ledger/ledger-row';
import { mailDecision, mailFailure, mailOverdue } from '../mail/mail';
import { claim } from './claim';

/** Time after which people are informed of an overdue release, ms. */
const patience = 60_000;

const giveBack = (payload: Payload, id: string) =>
  inTransaction(payload, (req) =>
    updateIfMatches(payload, {
      collection: releasesSlug,
      where: { id: { equals: id } },
      data: { notifiedAt: null },
      req,
    }),
  );

/** Informs people once; tries again when the mail could not be sent. */
async function notify(payload: Payload, row: LedgerRow, mail: () => Promise<void>): Promise<void> {
  if (!(await claim(payload, row.id, 'notifiedAt'))) return;
  try {
    await mail();
  } catch (error) {
    await giveBack(payload, row.id);
    throw error;
  }
}

const mailOf = ({ state }: LedgerRow) =>
  state === 'failed' ? mailFailure : state === 'undecided' ? mailDecision : mailOverdue;

/** Informs people of failed and of overdue releases, and of those that need a decision. */
export async function reportTrouble(payload: Payload, now: number): Promise<void> {
  const overdue: Where = {
    and: [{ state: { equals: 'scheduled' } }, { dueAt: { less_than_equal: new Date(now - patience).toISOString() } }],
  };
  const rows = await findReleases(outside(payload), {
    where: {
      and: [{ notifiedAt: { exists: false } }, { or: [{ state: { in: ['failed', 'undecided'] } }, overdue] }],
    },
    sort: 'dueAt',
    limit: 10,
  });
  for (const row of rows) {
    await notify(payload, row, () => mailOf(row)(payload, row));
  }
}
