import type { PayloadRequest } from 'payload';

import { intentionsBetween } from '../intentions/intentions';
import { leavesById } from '../intentions/leaves-by-id';
import { findItem, inside, pendingEndsOf } from '../ledger/ledger';
import type { LedgerRow } from '../ledger/ledger-row';
import { shapesOf } from '../publication/apply-item';
import { readMain } from '../publication/documents';
import { sameContent, sameValue } from '../publication/fingerprint';
import { foreseenEnd, type ForeseenEnd } from '../publication/foreseen-end';
import type { MergeField } from '../publication/merge-locales';
import { fieldListWords } from '../publication/obstacle-words';
import type { Notice } from './notice';
import { publicAfter, type Acting } from './read-notices';

/** What the end will give back, and what it leaves because the act changes it; `null` where it is about the whole document. */
function fieldsOf(fields: readonly MergeField[], { carried: { before, after }, content, standing }: ForeseenEnd) {
  if (!before || !after) return { changes: null, stays: null };
  const made = intentionsBetween(leavesById(fields, before), leavesById(fields, after));
  const [now, then] = [leavesById(fields, standing ?? {}), leavesById(fields, content ?? {})];
  const isKept = ({ path }: (typeof made)[number]) => standing !== null && sameValue(now.get(path), then.get(path));
  const left = made.filter((one) => isKept(one) && !sameValue(now.get(one.path), one.from));
  const given = made.filter((one) => !isKept(one));
  const words = (some: typeof made) =>
    fieldListWords(
      fields,
      some.map(({ path }) => path),
    );
  return { changes: words(given), stays: left.length > 0 ? words(left) : null };
}

async function endNotice(req: PayloadRequest, end: LedgerRow, { type, id, act }: Acting): Promise<Notice[]> {
  const item = await findItem(inside(req), end.inverseOf ?? '', `${type}/${id}`);
  const main = await readMain(req, type, id);
  if (!item || !main) return [];
  const foreseen = await foreseenEnd(req, item, main, await publicAfter(req, type, id, act));
  if (!foreseen) return [];
  const { carried, content, standing } = foreseen;
  const changesPresence = (carried.before === null) !== (carried.after === null);
  // Whoever publishes what is not public decides about its presence anew.
  const isDecided = act === 'publish' && main._status !== 'published' && changesPresence;
  const { id: row, state, kind, dueAt, endAt } = end;
  return [
    {
      release: { id: row, title: end.title ?? '—', state, kind, dueAt, endAt },
      action: carried.before ? 'publish' : 'unpublish',
      ...fieldsOf(shapesOf(req.payload, type), foreseen),
      consequence: isDecided ? 'returns' : act === 'delete' || sameContent(content, standing) ? 'nothing' : 'goes-on',
      early: null,
      collisions: null,
    },
  ];
}

/** The ends of the releases that a document is under, and what an act of a person would leave them to do; the next one first. */
export async function readEndNotices(req: PayloadRequest, acting: Acting): Promise<Notice[]> {
  const notices: Notice[] = [];
  for (const end of await pendingEndsOf(inside(req), `${acting.type}/${acting.id}`)) {
    notices.push(...(await endNotice(req, end, acting)));
  }
  return notices;
}
