import { isDeepStrictEqual } from 'node:util';

import { publicOf } from './model';
import type { Doc, Model, Release } from './state';
import { isEqual, type System } from './system';
import { takeBack } from './take-back';
import { changesAfter, shownAt, withdrawnIn } from './windows';

export function fail(model: Model, what: string, found: unknown, expected: unknown): never {
  throw new Error(
    `${what} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}, at minute ${model.now}\n${JSON.stringify(model)}`,
  );
}

/** Whether the end of a release that was carried out would change what visitors have of a document, if it came now. */
function isLeftToEnd(model: Model, id: string, index: number): boolean {
  const then = structuredClone(model);
  const [before, doc] = [publicOf(model.docs[index] as Doc), then.docs[index] as Doc];
  takeBack(then, then.releases.find((release) => release.id === id) as Release);
  return !isEqual(before, publicOf(doc));
}

/** The state of a document as the admin tells it, the minute of its next change, and its languages that visitors do not see. */
function statusOf(model: Model, doc: Doc, index: number) {
  const { releases, log, now } = model;
  const content = publicOf(doc);
  const byReleases = releases
    .filter(({ items }) => items.some((item) => item.doc === index))
    .flatMap(({ id, state, due, end }) => {
      if (state === 'scheduled') return [due];
      return state === 'done' && end !== null && isLeftToEnd(model, id, index) ? [end] : [];
    });
  const wasPublic = doc.presence.some(({ did }) => did === 'up') || log.some((one) => one.doc === index);
  const all = [...byReleases, ...(content ? changesAfter(content, now) : [])];
  const state = content ? shownAt(content, now) : wasPublic ? 'taken-down' : 'draft';
  const withdrawn = content ? withdrawnIn(content) : [];
  return { now: state, next: all.length > 0 ? Math.min(...all) : null, withdrawnIn: withdrawn };
}

/** What visitors have, the newest edits, and what the CMS says of each document, are as the model has them. */
export async function compare(model: Model, system: System): Promise<void> {
  const [visible, newest] = [await system.public(), await system.newestEdits()];
  for (const [index, doc] of model.docs.entries()) {
    const [found = null, expected] = [visible[index], publicOf(doc)];
    if (!isEqual(found, expected)) fail(model, `document ${index}`, found, expected);
    if (doc.isDeleted) continue;
    const edits = newest[index] ?? null;
    if (!isEqual(edits, doc.draft)) fail(model, `the newest edits of document ${index}`, edits, doc.draft);
    const [status, wanted] = [await system.status(index), statusOf(model, doc, index)];
    if (!isDeepStrictEqual(status, wanted)) fail(model, `the status of document ${index}`, status, wanted);
  }
}
