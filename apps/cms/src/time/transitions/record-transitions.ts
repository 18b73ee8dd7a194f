import { windowedTypes, type WindowedType } from '@civic/content/content-types';
import { changingWhere } from '@civic/content/visibility-where';
import type { Payload } from 'payload';

import { passedChange } from '../../delivery/outbox/changes';
import { readDocument } from '../../delivery/outbox/main-row';
import { record } from '../../delivery/outbox/outbox';
import { productNow } from '../../platform/clock';
import { databaseNow } from '../../platform/database/database-clock';
import { inTransaction } from '../../platform/database/transactions/in-transaction';
import type { RawRow } from '../../platform/rows/raw-row';
import { transitionsSlug } from './collection';
import { passedInstants, type Passed } from './passed';

/** Horizon of the first run when nothing was ever recorded, ms. */
const longAgo = 24 * 60 * 60 * 1000;

/** Overlap with the previous run, ms: another process's clock may differ, and its row may be on its way. */
const overlap = 60_000;

let lookedUntil: number | undefined;

async function lastRecorded(payload: Payload): Promise<number | undefined> {
  const { docs } = await payload.db.find<{ id: string; at: string | Date }>({
    collection: transitionsSlug,
    sort: '-at',
    limit: 1,
    pagination: false,
  });
  return docs[0] && new Date(docs[0].at).getTime();
}

async function findPassedOf(payload: Payload, type: WindowedType, since: number, until: number): Promise<Passed[]> {
  const { docs } = await payload.db.find<RawRow & { id: string }>({
    collection: type,
    where: changingWhere(type, since, until),
    select: { updatedAt: true, publishAt: true, comingSoon: true, revealAt: true, expireAt: true },
    limit: 0,
    pagination: false,
  });
  return docs.flatMap((row) => passedInstants(type, row, since, until));
}

async function findPassed(payload: Payload, since: number, until: number): Promise<Passed[]> {
  const found = await Promise.all(windowedTypes.map(async (type) => findPassedOf(payload, type, since, until)));
  return found.flat().sort((one, other) => (one.at < other.at ? -1 : 1));
}

async function unrecorded(payload: Payload, found: Passed[]): Promise<Passed[]> {
  if (found.length === 0) return [];
  const { docs } = await payload.db.find<{ id: string; key: string }>({
    collection: transitionsSlug,
    where: { key: { in: found.map(({ key }) => key) } },
    select: { key: true },
    limit: 0,
    pagination: false,
  });
  const known = new Set(docs.map(({ key }) => key));
  return found.filter(({ key }) => !known.has(key));
}

/** One row and one delivery, or neither; the key is unique, so that only one process makes them. */
function recordOne(payload: Payload, passed: Passed): Promise<void> {
  return inTransaction(payload, async (req) => {
    await req.payload.db.create({ collection: transitionsSlug, data: { ...passed }, req });
    const at = productNow();
    const [type, id] = passed.document.split('/') as [WindowedType, string];
    const snapshot = await readDocument(req, type, id);
    const change = passedChange(snapshot, Date.parse(passed.at), at);
    if (change) await record(req, { ...change, action: passed.kind === 'publish' ? 'created' : 'changed' }, at);
  });
}

const isRecorded = async (payload: Payload, passed: Passed) => (await unrecorded(payload, [passed])).length === 0;

/**
 * Records the window instants that have passed since the last run, each once whatever the number of processes, and notifies the
 * site, so that pages are rendered before the first visitor. The site changes its pages even without it.
 */
export async function recordTransitions(payload: Payload): Promise<void> {
  const now = await databaseNow(payload);
  lookedUntil ??= (await lastRecorded(payload)) ?? now - longAgo;
  const passed = await unrecorded(payload, await findPassed(payload, lookedUntil - overlap, now));
  for (const one of passed) {
    await recordOne(payload, one).catch(async (error: unknown) => {
      // Another process was faster.
      if (!(await isRecorded(payload, one))) throw error;
    });
  }
  lookedUntil = now;
}
