import type { Payload, PayloadRequest } from 'payload';

import { databaseNow } from '../../../platform/database/database-clock';
import { Conflict, Missing, Unfit } from '../errors';
import { insisted } from '../intentions/on-document';
import { compareAndSet, findItems, findRelease, inside } from '../ledger/ledger';
import type { ItemRow, LedgerRow } from '../ledger/ledger-row';
import type { Answer, Decision } from '../plan';
import { findPassedEnd } from '../preflight/checks/instant';
import { errorIn } from '../preflight/finding';
import { documentOf, readPlanned, shapesOf } from '../publication/apply-item';
import { foreseenThen } from '../publication/disputes';
import { readMain, titleOf } from '../publication/documents';
import { fingerprint } from '../publication/fingerprint';
import { obstacleWords } from '../publication/obstacle-words';
import type { Pin } from '../publication/pin';
import { cancelIn } from './cancel';
import { changingLedger } from './changing-ledger';
import { replaceRelease } from './replace';
import { unchangedPin } from './reschedule';

const code = 'decision';

const messages = {
  deleted: {
    bg: 'Документът е изтрит и не може да се публикува. Запазете публикуваното, и останалото от промяната се изпълнява без него, или отменете промяната.',
    en: 'The document was deleted and cannot be published. Keep what is public, and the rest of the release goes on without it, or cancel the release.',
  },
  binned: {
    bg: 'Документът е в коша и не може да се публикува. Върнете го от коша, запазете публикуваното, и останалото от промяната се изпълнява без него, или отменете промяната.',
    en: 'The document is in the bin and cannot be published. Bring it back from the bin, keep what is public, and the rest of the release goes on without it, or cancel the release.',
  },
};

/** An item as it goes on after the decision; `null` when nothing is left of it. @throws Unfit when it cannot. */
async function decidedItem(
  req: PayloadRequest,
  item: ItemRow,
  release: LedgerRow,
  answer: Answer,
): Promise<Pin | null> {
  const { type, id } = documentOf(item);
  const main = await readMain(req, type, id);
  const { content: yielded, obstacles } = await foreseenThen(req, item, release, main);
  const { content: pinned } = item;
  if (obstacles.length === 0 || !pinned) return unchangedPin(req, item, release);
  const now = main?._status === 'published' ? main : null;
  const repinned = (content: NonNullable<Pin['content']>): Pin => ({
    document: item.document,
    action: item.action,
    locales: item.locales,
    base: { content: now },
    version: null,
    content,
    hash: fingerprint(content),
  });
  const taken = obstacles.find(({ kind }) => kind === 'address');
  if (answer === 'carry-out') {
    if (taken) {
      const fields = shapesOf(req.payload, type);
      const message = obstacleWords([taken], { title: titleOf(main), type, fields });
      throw new Unfit([errorIn(code, { key: item.document, title: titleOf(main) }, { message })]);
    }
    if (!main) {
      const message = messages[obstacles.some(({ kind }) => kind === 'binned') ? 'binned' : 'deleted'];
      throw new Unfit([errorIn(code, { key: item.document, title: titleOf(pinned) }, { message })]);
    }
    const planned = { ...(await readPlanned(req, item, release)), content: pinned };
    // The row of a document that is down has what was public last.
    return repinned(insisted(shapesOf(req.payload, type), planned, { now, last: main }));
  }
  // What only withholds a value leaves the others to be published.
  const isPartial = obstacles.every(({ kind }) => kind === 'collision' || kind === 'address');
  if (!isPartial || !now || !yielded) return null;
  const left = taken ? { ...yielded, slug: now.slug } : yielded;
  return fingerprint(left) === fingerprint(now) ? null : repinned(left);
}

async function decidedItems(req: PayloadRequest, release: LedgerRow, answer: Answer): Promise<Pin[]> {
  const pins: Pin[] = [];
  for (const item of answer === 'cancel' ? [] : await findItems(inside(req), release.id)) {
    const pin = await decidedItem(req, item, release, answer);
    if (pin) pins.push(pin);
  }
  return pins;
}

interface Deciding {
  answer: Answer;
  /** The member of staff. */
  by: string;
}

/**
 * Decides about a release that waits for it, and records who did. What goes on is a new row with new pins, due at the instant of the
 * release, or at once if that has passed; without anything left the release is cancelled. Of two people one wins.
 * @throws Missing; Conflict when it does not wait any more; Unfit when the answer is impossible.
 */
export function decide(payload: Payload, id: string, { answer, by }: Deciding): Promise<LedgerRow> {
  return changingLedger(payload, async (req) => {
    const release = await findRelease(inside(req), id);
    if (!release) throw new Missing();
    if (release.state !== 'undecided') throw new Conflict('undecided');
    const now = await databaseNow(payload);
    const { endAt } = release;
    const over = findPassedEnd(endAt ? Date.parse(endAt) : null, now);
    if (over && answer !== 'cancel') throw new Unfit([over]);
    const pins = await decidedItems(req, release, answer);
    const decision: Decision = { answer, by, at: new Date(now).toISOString() };
    if (pins.length > 0) {
      const dueAt = new Date(Math.max(Date.parse(release.dueAt ?? ''), now)).toISOString();
      return replaceRelease(req, release, { pins, dueAt, by, decision });
    }
    await cancelIn(req, id, { by });
    await compareAndSet(inside(req), id, 'cancelled', { decision });
    return (await findRelease(inside(req), id)) as LedgerRow;
  });
}
