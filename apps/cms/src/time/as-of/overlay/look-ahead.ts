import { isAddressedType, type AddressedType } from '@civic/content/content-types';

import { movedPaths } from '../../../content/addresses/old-paths';
import { slugsOf, type PublicSlugs } from '../../../content/addresses/public-slugs';
import type { RawRow } from '../../../platform/rows/raw-row';
import { ReleaseError } from '../../releases/errors';
import type { ItemRow } from '../../releases/ledger/ledger-row';
import { contentToPublish, documentOf } from '../../releases/publication/apply-item';
import type { MergeFields } from '../../releases/publication/merge-locales';
import { asRestored, asPublished } from './as-published';
import type { Step } from './steps-ahead';

/** Something that visitors will get, or lose (`null`), at an instant (ms, UTC). */
export interface ChangeAhead {
  at: number;
  /** `type/id`. */
  document: string;
  content: RawRow | null;
  /** The old and new paths of the document whose redirects are made, changed or removed with it. */
  moved: string[];
}

interface RedirectAhead {
  type: AddressedType;
  id: string;
}

/** The differences between the public content at a moment and that of today. */
export interface Future {
  /** By `type/id`: the content visitors have instead, all languages in it; `null` for documents that are taken down. */
  documents: Map<string, RawRow | null>;
  /** By old path: the path it redirects to then; `null` where a document has that path itself. */
  redirects: Map<string, RedirectAhead | null>;
  /** Every step on the way, in its order. */
  changes: ChangeAhead[];
}

export const noFuture = (): Future => ({ documents: new Map(), redirects: new Map(), changes: [] });

/** The documents that the steps touch, as they are. */
export interface Today {
  /** The main rows by `type/id`; a document that was deleted is missing. */
  rows: ReadonlyMap<string, RawRow>;
  /** The public addresses by `type/id`, including those of documents that were taken down. */
  slugs: ReadonlyMap<string, PublicSlugs>;
  fieldsOf(type: string): MergeFields;
  /** The zone of the site, an IANA name. */
  timeZone: string;
}

/** Simulates the releases of the ledger: all of a step, or nothing where it would fail. */
export function lookAhead(steps: Step[], today: Today): Future {
  const future = noFuture();
  const slugs = new Map(today.slugs);
  /** Per item, the content visitors had before a release that is simulated on the way. */
  const befores = new Map<string, Map<string, RawRow | null>>();

  const shown = (document: string): RawRow | null => {
    const ahead = future.documents.get(document);
    if (ahead !== undefined) return ahead;
    const row = today.rows.get(document);
    return row?._status === 'published' ? row : null;
  };

  function show(document: string, content: RawRow | null, at: number) {
    future.documents.set(document, content);
    const change: ChangeAhead = { at, document, content, moved: [] };
    future.changes.push(change);
    const { type, id } = documentOf({ document });
    if (!content || !isAddressedType(type)) return;
    const { gone, current } = movedPaths(type, slugs.get(document) ?? {}, slugsOf(content));
    change.moved.push(...gone, ...current);
    for (const path of current) future.redirects.set(path, null);
    for (const path of gone) future.redirects.set(path, { type, id });
    slugs.set(document, slugsOf(content));
  }

  function contentAfter(item: ItemRow, at: number): RawRow | null {
    const { type, id } = documentOf(item);
    const row = today.rows.get(item.document);
    if (!row) throw new ReleaseError({ bg: item.document, en: item.document });
    if (item.action === 'unpublish') return null;
    const published = shown(item.document);
    const content = contentToPublish(today.fieldsOf(type), item, published);
    return asPublished(content, { type, id, before: published ?? row, at, timeZone: today.timeZone });
  }

  function carryOut({ at, row, items }: Step) {
    // Computed before anything is applied, so that a failing step changes nothing.
    const contents = items.map((item) => contentAfter(item, at));
    befores.set(row.id, new Map(items.map(({ document }) => [document, shown(document)])));
    items.forEach(({ document }, index) => show(document, contents[index] ?? null, at));
  }

  function revert({ at, row, items }: Step) {
    const own = befores.get(row.inverseOf ?? '');
    // Neither done by now nor on the way: there is nothing to revert.
    if (!own && (!row.dueAt || items.some(({ before }) => !before))) return;
    for (const { document, before } of [...items].reverse()) {
      if (!today.rows.has(document)) continue;
      const { id } = documentOf({ document });
      const content = own ? (own.get(document) ?? null) : (before?.content ?? null);
      show(document, content && asRestored(content, { id, at }), at);
    }
  }

  for (const step of steps) {
    try {
      if (step.row.inverseOf) revert(step);
      else carryOut(step);
    } catch (error) {
      // It will be set aside when it is due, and the others go on.
      if (!(error instanceof ReleaseError)) throw error;
    }
  }
  return future;
}
