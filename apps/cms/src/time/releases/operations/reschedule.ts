import type { Payload, PayloadRequest } from 'payload';

import { productNow, productNowIso } from '../../../platform/clock';
import type { RawRow } from '../../../platform/rows/raw-row';
import { Conflict, Missing, Unfit } from '../errors';
import { followed, isDownAsKnown, released } from '../intentions/on-document';
import { compareAndSet, findItems, findRelease, inside } from '../ledger/ledger';
import type { ItemRow, LedgerRow } from '../ledger/ledger-row';
import { writeEnd, writeItems, writeRelease } from '../ledger/write-release';
import { checkRow } from '../preflight/check-row';
import { checkInstants, findPassedEnd } from '../preflight/checks/instant';
import { documentOf, readPlanned, shapesOf } from '../publication/apply-item';
import { readMain } from '../publication/documents';
import { fingerprint } from '../publication/fingerprint';
import type { Pin } from '../publication/pin';
import { readHappened } from '../publication/what-happened';

import { cancelIn } from './cancel';
import { changingLedger } from './changing-ledger';

/** What the release would have found: its base with what other releases made of it, as it is scheduled anew. */
async function baseNow(req: PayloadRequest, item: ItemRow, release: LedgerRow): Promise<Pin['base']> {
  if (!item.base) return null;
  const fields = shapesOf(req.payload, documentOf(item).type);
  return { content: followed(fields, item.base.content, await readHappened(req, fields, item, release)) };
}

/**
 * What a release would publish of a document that another one, of which it knew, has taken down; `null` for any other document. Scheduled
 * anew, it finds a document that was never public, and could not tell what people had made of it until then.
 */
async function contentOfDown(req: PayloadRequest, item: ItemRow, release: LedgerRow): Promise<RawRow | null> {
  const { type, id } = documentOf(item);
  const [main, planned] = [await readMain(req, type, id), await readPlanned(req, item, release)];
  if (!main || main._status === 'published' || !isDownAsKnown(planned)) return null;
  const { content, obstacles } = released(shapesOf(req.payload, type), planned, null, main);
  return obstacles.length === 0 ? content : null;
}

/** The very same pin for a row that replaces its release. */
export async function unchangedPin(req: PayloadRequest, item: ItemRow, release: LedgerRow): Promise<Pin> {
  const { document, action, locales, version, content = null, hash } = item;
  const down = await contentOfDown(req, item, release);
  if (down)
    return {
      document,
      action,
      locales,
      base: { content: null },
      version: null,
      content: down,
      hash: fingerprint(down),
    };
  return { document, action, locales, base: await baseNow(req, item, release), version, content, hash };
}

interface Instants {
  dueAt: string | null;
  endAt: string | null;
}

/** Writes a copy of a row, with the very same pins, at other instants. At the same instant it keeps its rank. */
async function repeat(
  req: PayloadRequest,
  release: LedgerRow,
  { dueAt, endAt }: Instants,
  by: string,
): Promise<LedgerRow> {
  const copy = await writeRelease(req, {
    title: release.title ?? '',
    state: 'scheduled',
    kind: release.kind,
    dueAt,
    endAt,
    plan: release.plan,
    findings: release.findings ?? [],
    inverseOf: release.inverseOf,
    replaces: release.id,
    scheduledBy: by,
    createdAt: dueAt === release.dueAt ? release.createdAt : null,
  });
  const items = await findItems(inside(req), release.id);
  const pins: Pin[] = [];
  for (const item of items) pins.push(await unchangedPin(req, item, release));
  await writeItems(req, copy.id, pins);
  if (release.kind === 'release') await writeEnd(req, copy);
  return copy;
}

export interface Move {
  dueAt: string;
  /** Another end, or `null` for none; `undefined` leaves the end unchanged. */
  endAt?: string | null | undefined;
}

/**
 * Moves a scheduled release to another instant: a new row with the same pins replaces it, so that a process that read the former
 * row cannot carry it out. It is checked as if it were scheduled anew. @throws Missing; Conflict; Unfit with all findings when one of them
 * is an error.
 */
export function move(payload: Payload, id: string, { dueAt, endAt }: Move, by: string): Promise<LedgerRow> {
  return changingLedger(payload, async (req) => {
    const release = await findRelease(inside(req), id);
    if (!release) throw new Missing();
    // An end that waits for its release has no instant yet: the release's is moved.
    if (release.state !== 'scheduled' || !release.dueAt) throw new Conflict('scheduled');
    const end = endAt === undefined ? release.endAt : endAt;
    const instants = { dueAt, endAt: release.kind === 'end' ? null : end };
    const findings = checkInstants({
      dueAt: Date.parse(dueAt),
      endAt: instants.endAt ? Date.parse(instants.endAt) : null,
      now: productNow(),
    });
    if (findings.length > 0) throw new Unfit(findings);
    await cancelIn(req, id, { by });
    const moved = await repeat(req, release, { ...instants, endAt: end }, by);
    await compareAndSet(inside(req), id, 'cancelled', { replacedBy: moved.id });
    const found = await checkRow(req, moved);
    // An end comes whatever is found; a release that would fail is not moved to do so.
    if (moved.kind === 'release' && found.some(({ severity }) => severity === 'error')) throw new Unfit(found);
    await compareAndSet(inside(req), moved.id, 'scheduled', { findings: found });
    return { ...moved, findings: found };
  });
}

/**
 * Schedules a failed release once more, due at once and with the very same pins. @throws Missing; Conflict; Unfit when its end has
 * passed, because it would be taken back in the same moment.
 */
export function retry(payload: Payload, id: string, by: string): Promise<LedgerRow> {
  return changingLedger(payload, async (req) => {
    const release = await findRelease(inside(req), id);
    if (!release) throw new Missing();
    if (release.state !== 'failed' || release.replacedBy) throw new Conflict('failed');
    const over = findPassedEnd(release.endAt ? Date.parse(release.endAt) : null, productNow());
    if (over) throw new Unfit([over]);
    const again = await repeat(req, release, { dueAt: productNowIso(), endAt: release.endAt }, by);
    await compareAndSet(inside(req), id, 'failed', { replacedBy: again.id });
    return again;
  });
}
