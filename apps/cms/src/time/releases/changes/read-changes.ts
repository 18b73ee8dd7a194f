import type { PayloadRequest } from 'payload';

import { siteTimeZone } from '../../../content/globals/site/read-time-zone';
import { fieldsOf } from '../../../platform/upstream/flattened-fields';
import { intentionsBetween } from '../intentions/intentions';
import { leavesById } from '../intentions/leaves-by-id';
import type { PublicContent } from '../intentions/on-document';
import { findItem, findRelease, inside } from '../ledger/ledger';
import type { ItemRow, LedgerRow } from '../ledger/ledger-row';
import type { PlanItem, ReleasableType, ReleaseChanges } from '../plan';
import { documentOf, shapesOf } from '../publication/apply-item';
import { foreseenThen } from '../publication/disputes';
import { readMain } from '../publication/documents';
import { foreseenEnd } from '../publication/foreseen-end';
import { effectiveContent } from '../publication/merge-locales';
import { prepareItem } from '../publication/pin';
import { carriedNow } from '../publication/what-happened';
import { tellValues } from '../telling/tell-values';

/** What visitors have of a document before a release or its end, and after it. */
interface Change {
  before: PublicContent;
  after: PublicContent;
}

/** Values told of one document; a release that changes more is rare, and hard to read. */
const most = 60;

const publicOf = async (req: PayloadRequest, { type, id }: { type: ReleasableType; id: string }) => {
  const main = await readMain(req, type, id);
  return { main, now: main?._status === 'published' ? main : null };
};

/** What a release in preparation would do if it were carried out now. */
async function ofPlan(req: PayloadRequest, item: PlanItem): Promise<Change> {
  const { content, publicNow } = await prepareItem(req, item);
  const fields = shapesOf(req.payload, item.type);
  return { before: publicNow, after: content && effectiveContent(fields, content, publicNow, item.locales) };
}

/** What a release was scheduled to do. */
function intended(req: PayloadRequest, { action, base, content, locales, document }: ItemRow): Change {
  const before = base?.content ?? null;
  const fields = shapesOf(req.payload, documentOf({ document }).type);
  const after = action === 'unpublish' || !content ? null : effectiveContent(fields, content, before, locales);
  return { before, after };
}

async function ofRelease(req: PayloadRequest, release: LedgerRow, item: ItemRow): Promise<Change> {
  if (item.before?.after !== undefined) return { before: item.before.content, after: item.before.after };
  if (release.state !== 'scheduled') return intended(req, item);
  const { main, now } = await publicOf(req, documentOf(item));
  const { content, obstacles } = await foreseenThen(req, item, release, main);
  return obstacles.length > 0 ? intended(req, item) : { before: now, after: content };
}

/** The end of a release that is not done takes back all that the release does; one that has come took back what was left of it. */
async function ofEnd(req: PayloadRequest, end: LedgerRow, item: ItemRow): Promise<Change> {
  const carried = end.state === 'done' ? carriedNow(shapesOf(req.payload, documentOf(item).type), item) : null;
  if (carried) return { before: carried.after, after: carried.before };
  const { main, now } = await publicOf(req, documentOf(item));
  const foreseen = end.state === 'scheduled' && main ? await foreseenEnd(req, item, main, now) : null;
  if (foreseen) return { before: foreseen.standing, after: foreseen.content };
  const { before: after, after: before } = await ofRelease(req, { ...end, state: 'done' }, item);
  return { before, after };
}

async function changeOf(req: PayloadRequest, release: LedgerRow, document: string): Promise<Change | null> {
  if (release.state === 'open') {
    const planned = release.plan.find(({ type, id }) => `${type}/${id}` === document);
    return planned ? ofPlan(req, planned) : null;
  }
  const item = await findItem(inside(req), release.inverseOf ?? release.id, document);
  if (!item) return null;
  return release.inverseOf ? ofEnd(req, release, item) : ofRelease(req, release, item);
}

/**
 * What a release of the ledger, or the end of one, changes of a document for visitors, value by value: what it will do as things are, or
 * did; of one that waits for a decision or was not carried out, what it was scheduled for. `null` where there is no such document in it.
 */
export async function readChanges(
  req: PayloadRequest,
  release: string,
  { type, id }: { type: ReleasableType; id: string },
): Promise<ReleaseChanges | null> {
  const row = await findRelease(inside(req), release);
  const change = row && (await changeOf(req, row, `${type}/${id}`));
  if (!change) return null;
  const { before, after } = change;
  if (!before || !after) return { effect: after ? 'appears' : before ? 'goes' : 'none', values: [], more: 0 };
  const shapes = shapesOf(req.payload, type);
  const [from, to] = [leavesById(shapes, before), leavesById(shapes, after)];
  const changed = intentionsBetween(from, to).map((one) => ({ path: one.path, before: one.from, after: one.to }));
  const values = await tellValues(req, fieldsOf(req.payload, type), {
    values: changed.slice(0, most),
    columns: ['before', 'after'],
    contents: [from, to],
    timeZone: await siteTimeZone(req),
  });
  return { effect: values.length > 0 ? 'changes' : 'none', values, more: Math.max(0, changed.length - most) };
}
