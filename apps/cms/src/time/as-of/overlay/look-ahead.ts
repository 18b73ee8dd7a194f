import { isAddressedType, type AddressedType } from '@civic/content/content-types';

import { movedPaths } from '../../../content/addresses/old-paths';
import { keepingAddresses, slugsOf, type PublicSlugs } from '../../../content/addresses/public-slugs';
import type { RawRow } from '../../../platform/rows/raw-row';
import { ReleaseError } from '../../releases/errors';
import { settledOver, type Carried, type Happened } from '../../releases/intentions/on-document';
import type { ItemRow, LedgerRow } from '../../releases/ledger/ledger-row';
import { assertIntact, documentOf, plannedOf } from '../../releases/publication/apply-item';
import type { MergeField } from '../../releases/publication/merge-locales';
import { carriedNow } from '../../releases/publication/what-happened';
import { releasedPresent, takenBackDown, takenBackPresent } from '../../releases/targets/on-present';
import type { Keeps } from '../../releases/targets/rich-text';
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
  fieldsOf(type: string): MergeField[];
  /** Whether a document or file (`type/id`) that a content names exists. */
  exists: Keeps;
  /** The zone of the site, an IANA name. */
  timeZone: string;
  /** What releases made of the document of an item (by its id) since it was scheduled. */
  happened(item: ItemRow): readonly Happened[];
}

/** What a release made of a document, as long as it is not taken back. */
interface Standing {
  /** The id of the item. */
  item: string;
  /** ISO 8601, UTC. */
  doneAt: string;
  carried: Carried;
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
}

/** Simulates the releases of the ledger: all of a step, or nothing where it would fail. */
export function lookAhead(steps: Step[], today: Today): Future {
  const future = noFuture();
  const slugs = new Map(today.slugs);
  /** By document, what the releases that can be taken back made of it, the earliest first. */
  const standing = new Map<string, Standing[]>();
  /** By document, what was public of it before a step on the way took it down. */
  const last = new Map<string, RawRow>();
  /** By document, what has happened to it on the way. */
  const onTheWay = new Map<string, (Omit<Happened, 'wasKnown'> & { scheduledAt: string })[]>();

  for (const { row, items } of steps) {
    for (const item of row.inverseOf ? items : []) {
      const carried = carriedNow(today.fieldsOf(documentOf(item).type), item);
      if (carried) add(standing, item.document, { item: item.id, doneAt: item.doneAt ?? '', carried });
    }
  }
  for (const layers of standing.values()) layers.sort((one, other) => (one.doneAt < other.doneAt ? -1 : 1));

  const shown = (document: string): RawRow | null => {
    const ahead = future.documents.get(document);
    if (ahead !== undefined) return ahead;
    const row = today.rows.get(document);
    return row?._status === 'published' ? row : null;
  };

  /** Whether another of the documents has the path by now: documents of one release may swap theirs. */
  const isHeld = (path: string) =>
    [...slugs].some(([document, own]) => {
      const { type } = documentOf({ document });
      return isAddressedType(type) && shown(document) !== null && movedPaths(type, {}, own).current.includes(path);
    });

  function show(document: string, content: RawRow | null, at: number) {
    const before = shown(document);
    if (before && !content) last.set(document, { ...before, _status: 'draft' });
    future.documents.set(document, content);
    const change: ChangeAhead = { at, document, content, moved: [] };
    future.changes.push(change);
    const { type, id } = documentOf({ document });
    if (!content || !isAddressedType(type)) return;
    const { gone, current } = movedPaths(type, slugs.get(document) ?? {}, slugsOf(content));
    change.moved.push(...gone, ...current);
    for (const path of current) future.redirects.set(path, null);
    slugs.set(document, slugsOf(content));
    for (const path of gone) if (!isHeld(path)) future.redirects.set(path, { type, id });
  }

  /** Whether a document outside the release has, by now, an address that a content gives. */
  const isTaken = (type: AddressedType, content: RawRow, together: ReadonlySet<string>) => {
    const { current } = movedPaths(type, {}, slugsOf(content));
    return [...slugs].some(([document, own]) => {
      const { type: other } = documentOf({ document });
      if (together.has(document) || !isAddressedType(other)) return false;
      return movedPaths(other, {}, own).current.some((path) => current.includes(path));
    });
  };

  /** What has happened to an item's document since it was scheduled. */
  const sinceScheduled = (item: ItemRow, { scheduledAt }: LedgerRow): Happened[] => [
    ...today.happened(item),
    ...(onTheWay.get(item.document) ?? []).map((one) => ({
      ...one,
      wasKnown: one.scheduledAt < (scheduledAt ?? ''),
    })),
  ];

  function contentAfter(item: ItemRow, { at, row, items }: Step): RawRow | null {
    const { type, id } = documentOf(item);
    const main = last.get(item.document) ?? today.rows.get(item.document);
    if (!main && item.action === 'unpublish') return null;
    if (!main) throw new ReleaseError({ bg: item.document, en: item.document });
    assertIntact(item);
    const published = shown(item.document);
    const planned = plannedOf(item, sinceScheduled(item, row), at);
    const around = { fields: today.fieldsOf(type), keeps: today.exists };
    const { content, obstacles, vanished } = releasedPresent(around, planned, published, main);
    if (obstacles.length > 0 || vanished.some(({ isRequired }) => isRequired))
      throw new ReleaseError({ bg: item.document, en: item.document });
    if (!content) return null;
    const addressed = keepingAddresses(content, slugs.get(item.document) ?? {});
    const together = new Set(items.map(({ document }) => document));
    if (isAddressedType(type) && isTaken(type, addressed, together))
      throw new ReleaseError({ bg: item.document, en: item.document });
    return asPublished(addressed, {
      type,
      id,
      before: published ?? main,
      at,
      timeZone: today.timeZone,
    });
  }

  function carryOut(step: Step) {
    const { at, row, items } = step;
    // Computed before anything is applied, so that a failing step changes nothing.
    const contents = items.map((item) => contentAfter(item, step));
    for (const [index, item] of items.entries()) {
      const { document, locales } = item;
      const carried = { locales, before: shown(document), after: contents[index] ?? null };
      const doneAt = new Date(at).toISOString();
      add(standing, document, { item: item.id, doneAt, carried });
      add(onTheWay, document, { ...carried, kind: 'carried-out', scheduledAt: row.scheduledAt ?? '' });
      show(document, carried.after, at);
    }
  }

  /** What taking an item back makes of its document. */
  function takingBack(item: ItemRow, overrule: boolean) {
    const { document } = item;
    const { type, id } = documentOf({ document });
    const fields = today.fieldsOf(type);
    const main = today.rows.get(document);
    const layers = standing.get(document) ?? [];
    const place = layers.findIndex((one) => one.item === item.id);
    const carried = layers[place]?.carried;
    if (!carried || !main) return [];
    const above = layers.slice(place + 1);
    const around = { fields, keeps: today.exists };
    const taking = { above: above.map((one) => one.carried), overrule };
    const stood = shown(document);
    const { content, vanished } = takenBackPresent(around, carried, stood, main, taking);
    const left = stood ? null : takenBackDown(around, carried, last.get(document) ?? main, taking);
    if (vanished.some(({ isRequired }) => isRequired)) throw new ReleaseError({ bg: document, en: document });
    const layersAbove = settledOver(
      fields,
      carried,
      above.map((one) => one.carried),
    );
    const settled = above.map((one, index) => ({ ...one, carried: layersAbove[index] ?? one.carried }));
    return [{ document, id, carried, content, left, standing: [...layers.slice(0, place), ...settled] }];
  }

  function revert({ at, row, items }: Step) {
    // Neither done by now nor on the way: there is nothing to revert.
    const isDone = items.every((item) => standing.get(item.document)?.some((one) => one.item === item.id));
    if (!isDone || items.length === 0) return;
    // Computed before anything is applied, so that a failing step changes nothing.
    const results = [...items].reverse().flatMap((item) => takingBack(item, row.kind === 'revert'));
    for (const { document, id, carried, content, left, standing: layers } of results) {
      if (left) last.set(document, left);
      standing.set(document, layers);
      add(onTheWay, document, { ...carried, kind: 'taken-back', scheduledAt: row.scheduledAt ?? '' });
      show(document, content && asRestored(content, { id, at }), at);
    }
  }

  for (const step of steps) {
    try {
      if (step.row.inverseOf) revert(step);
      else carryOut(step);
    } catch (error) {
      // It will need a decision, or be set aside, when it is due, and the others go on.
      if (!(error instanceof ReleaseError)) throw error;
    }
  }
  return future;
}
