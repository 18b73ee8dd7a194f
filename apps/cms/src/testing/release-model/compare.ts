import { publicOf } from './model';
import type { Doc, Model } from './state';
import { isEqual, type System } from './system';
import { changesAfter, shownAt } from './windows';

export function fail(model: Model, what: string, found: unknown, expected: unknown): never {
  throw new Error(
    `${what} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}, at minute ${model.now}\n${JSON.stringify(model)}`,
  );
}

/** The state of a document as the admin tells it, and the minute of its next change. */
function statusOf({ releases, log, now }: Model, doc: Doc, index: number) {
  const content = publicOf(doc);
  const byReleases = releases
    .filter(({ items }) => items.some((item) => item.doc === index))
    .flatMap(({ state, due, end }) => (state === 'scheduled' ? [due] : state === 'done' && end !== null ? [end] : []));
  const all = [...byReleases, ...(content ? changesAfter(content, now) : [])];
  const wasPublic = doc.presence.some(({ did }) => did === 'up') || log.some((one) => one.doc === index);
  const state = content ? shownAt(content, now) : wasPublic ? 'taken-down' : 'draft';
  return { now: state, next: all.length > 0 ? Math.min(...all) : null };
}

/** What visitors have, the newest edits, and what the CMS says of each document, are as the model has them. */
export async function compare(model: Model, system: System): Promise<void> {
  for (const [index, doc] of model.docs.entries()) {
    const [found, expected] = [await system.public(index), publicOf(doc)];
    if (!isEqual(found, expected)) fail(model, `document ${index}`, found, expected);
    if (doc.isDeleted) continue;
    const edits = await system.newestEdits(index);
    if (!isEqual(edits, doc.draft)) fail(model, `the newest edits of document ${index}`, edits, doc.draft);
    const [status, wanted] = [await system.status(index), statusOf(model, doc, index)];
    if (status?.now !== wanted.now || status.next !== wanted.next) {
      fail(model, `the status of document ${index}`, status, wanted);
    }
  }
}
