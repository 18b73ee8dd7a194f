import type { PayloadRequest } from 'payload';

import { afterCommit } from '../../platform/database/transactions/after-commit';
import { ledgerRowSchema, type LedgerRow } from './ledger-row';
import { releaseItemsSlug, releasesSlug } from './names';
import type { Pin } from './pin';
import type { Finding, PlanItem, ReleaseKind, ReleaseState } from './plan';
import { scheduleChanged } from './schedule-listeners';
import { currentTicker } from './ticker/running-ticker';

export interface NewRelease {
  title: string;
  state: ReleaseState;
  kind: ReleaseKind;
  dueAt: string | null;
  endAt: string | null;
  plan: (PlanItem & { title: string })[];
  findings?: Finding[];
  inverseOf?: string | null;
  replaces?: string | null;
  scheduledBy: string | null;
}

/** Writes a row of the ledger in the request's transaction. */
export async function writeRelease(req: PayloadRequest, release: NewRelease): Promise<LedgerRow> {
  const now = new Date().toISOString();
  const row: unknown = await req.payload.db.create({
    collection: releasesSlug,
    data: { ...release, findings: release.findings ?? [], scheduledAt: now },
    req,
  });
  await afterCommit(req, () => currentTicker()?.wake());
  if (release.state === 'scheduled') await scheduleChanged(req);
  return ledgerRowSchema.parse(row);
}

/** Writes the pinned content of a release, in the order in which it is carried out. */
export async function writeItems(req: PayloadRequest, release: string, pins: Pin[]): Promise<void> {
  for (const [position, pin] of pins.entries()) {
    await req.payload.db.create({ collection: releaseItemsSlug, data: { release, position, ...pin }, req });
  }
}

/** The row that reverts a release at its end; due once the release is done, see `carry-out`. */
export async function writeEnd(req: PayloadRequest, release: LedgerRow): Promise<LedgerRow | null> {
  if (!release.endAt) return null;
  return writeRelease(req, {
    title: release.title ?? '',
    state: 'scheduled',
    kind: 'end',
    dueAt: null,
    endAt: release.endAt,
    plan: release.plan,
    inverseOf: release.id,
    scheduledBy: release.scheduledBy,
  });
}
