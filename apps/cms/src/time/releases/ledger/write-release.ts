import type { PayloadRequest } from 'payload';

import { productNowIso } from '../../../platform/clock';
import { afterCommit } from '../../../platform/database/transactions/after-commit';
import type { Decision, Finding, PlanItem, ReleaseKind, ReleaseState } from '../plan';
import type { Pin } from '../publication/pin';
import { currentTicker } from '../ticker/running-ticker';
import { noteChange } from './ledger';
import { ledgerRowSchema, releaseItemsSlug, releasesSlug, type LedgerRow } from './ledger-row';

/** Called each time that a scheduled row was added to the ledger or taken from it, once that is committed. */
export type ScheduleListener = () => void;

/** On the global object, because a bundler may load this module more than once. */
const holder = globalThis as { civicScheduleListeners?: readonly ScheduleListener[] };

/** Replaces the listeners of this process. */
export function setScheduleListeners(listeners: readonly ScheduleListener[]): void {
  holder.civicScheduleListeners = listeners;
}

/** Calls the listeners once the request's transaction is committed; a command has no listeners. */
export const scheduleChanged = (req: PayloadRequest): Promise<void> =>
  afterCommit(req, () => {
    for (const listener of holder.civicScheduleListeners ?? []) listener();
  });

export interface NewRelease {
  title: string;
  state: ReleaseState;
  kind: ReleaseKind;
  dueAt: string | null;
  endAt: string | null;
  plan: (PlanItem & { title: string })[];
  findings?: Finding[];
  decision?: Decision | null;
  inverseOf?: string | null;
  replaces?: string | null;
  scheduledBy: string | null;
  /** Its rank among those that are due at the same instant, ISO 8601; defaults to now, the last. */
  createdAt?: string | null;
}

/** Writes a row of the ledger in the request's transaction. */
export async function writeRelease(req: PayloadRequest, release: NewRelease): Promise<LedgerRow> {
  const now = productNowIso();
  const { findings = [], createdAt, ...written } = release;
  const row: unknown = await req.payload.db.create({
    collection: releasesSlug,
    data: { ...written, findings, scheduledAt: now, createdAt: createdAt ?? now },
    req,
  });
  noteChange(req);
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
    createdAt: release.createdAt,
  });
}
