import { siteLanguages } from '@civic/content/site-languages';
import type { PayloadRequest } from 'payload';

import { afterCommit } from '../../platform/database/transactions/after-commit';
import { processName } from '../../platform/process/process-name';
import { currentCourier } from '../courier/courier';
import { usualTimings } from '../courier/courier-options';
import { deliverySchema, outbox, type Delivery } from '../delivery';
import type { PublicChange } from './changes';

/** A new row: leased to this process, which delivers it as soon as the transaction is committed. */
function newRow(change: PublicChange, at: number) {
  const { action, document, expectation, paths, tags, titles } = change;
  return {
    document: `${document.type}/${document.id}`,
    title: siteLanguages.map((language) => titles[language]).find(Boolean) ?? document.type,
    action,
    event: { documents: [document], tags, paths },
    expectation,
    savedAt: new Date(at).toISOString(),
    state: 'pending',
    attempts: 0,
    rounds: 0,
    nextAttemptAt: new Date(at).toISOString(),
    leaseOwner: processName,
    leaseUntil: new Date(at + usualTimings.lease).toISOString(),
  };
}

/**
 * Writes a change to the outbox in the request's own transaction, and starts its delivery after the commit: without the commit
 * there is no row, and if the process dies in between, the next one delivers it.
 */
export async function record(req: PayloadRequest, change: PublicChange, at: number): Promise<Delivery> {
  const row: unknown = await req.payload.db.create({ collection: outbox, data: newRow(change, at), req });
  const delivery = deliverySchema.parse(row);
  await afterCommit(req, () => currentCourier()?.deliver(delivery));
  return delivery;
}
