import type { PayloadRequest } from 'payload';

import { compareAndSet, inside } from '../ledger/ledger';
import type { LedgerRow } from '../ledger/ledger-row';
import { writeEnd, writeItems, writeRelease } from '../ledger/write-release';
import type { Decision } from '../plan';
import type { Pin } from '../publication/pin';
import { cancelIn } from './cancel';

interface Replacement {
  pins: Pin[];
  /** ISO 8601, UTC. */
  dueAt: string;
  /** The member of staff. */
  by: string;
  decision?: Decision | null;
}

/**
 * Puts a release with other pins in the place of one that is not over, in the request's transaction: what a row is to do never changes.
 * At the same instant it keeps its rank. @throws Missing, Conflict.
 */
export async function replaceRelease(
  req: PayloadRequest,
  release: LedgerRow,
  { pins, dueAt, by, decision = null }: Replacement,
): Promise<LedgerRow> {
  await cancelIn(req, release.id, { by });
  const documents = new Set(pins.map(({ document }) => document));
  const next = await writeRelease(req, {
    title: release.title ?? '',
    state: 'scheduled',
    kind: 'release',
    dueAt,
    endAt: release.endAt,
    plan: release.plan.filter(({ type, id }) => documents.has(`${type}/${id}`)),
    findings: release.findings ?? [],
    decision,
    replaces: release.id,
    scheduledBy: by,
    createdAt: dueAt === release.dueAt ? release.createdAt : null,
  });
  await writeItems(req, next.id, pins);
  await writeEnd(req, next);
  await compareAndSet(inside(req), release.id, 'cancelled', { decision, replacedBy: next.id });
  return next;
}
