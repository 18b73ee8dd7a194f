import type { PayloadRequest, Where } from 'payload';

import type { Carried, Happened } from '../intentions/on-document';
import { findReleases, inside, type Reader } from '../ledger/ledger';
import { itemRowSchema, releaseItemsSlug, type ItemRow, type LedgerRow } from '../ledger/ledger-row';
import { effectiveContent, type MergeField } from './merge-locales';

async function itemsWhere({ payload, req }: Reader, where: Where): Promise<ItemRow[]> {
  const { docs } = await payload.db.find({ collection: releaseItemsSlug, where, limit: 0, pagination: false, req });
  return docs.map((row) => itemRowSchema.parse(row));
}

/** The content after an item that was carried out before that was kept: it had published what it pinned. */
function contentAfter(fields: MergeField[], { action, content, locales }: ItemRow, before: Carried['before']) {
  if (action === 'unpublish' || !content) return null;
  return effectiveContent(fields, content, before, locales);
}

/** What an item made of its document, as it was then; `null` while it is not carried out. */
function carriedThen(fields: MergeField[], item: ItemRow): Carried | null {
  const { before, locales } = item;
  if (!before) return null;
  const after = before.after === undefined ? contentAfter(fields, item, before.content) : before.after;
  return { locales, before: before.content, after };
}

/** What there is to take back of an item; it lies over what lay under the releases that were taken back since. */
export function carriedNow(fields: MergeField[], item: ItemRow): Carried | null {
  const { layer, locales } = item;
  if (!layer) return carriedThen(fields, item);
  return { locales, before: layer.content, after: layer.after, given: layer.given ?? [] };
}

/** What a release needs to know of the others: when it was scheduled, and when the others were. */
export interface Scheduling {
  /** ms, UTC. */
  scheduledAt: number;
  scheduledAtOf(release: string): number;
}

const ms = (instant: string | null) => (instant === null ? -Infinity : Date.parse(instant));

/** What some carried-out items made of their document since a release was scheduled, in the order in which it happened. */
export function happenedSince(
  fields: MergeField[],
  items: readonly ItemRow[],
  { scheduledAt, scheduledAtOf }: Scheduling,
): Happened[] {
  const happened = items.flatMap((item) => {
    const wasKnown = scheduledAtOf(item.release) < scheduledAt;
    const [then, now] = [carriedThen(fields, item), carriedNow(fields, item)];
    return [
      ...(then ? [{ at: ms(item.doneAt), event: { ...then, kind: 'carried-out' as const, wasKnown } }] : []),
      ...(now && item.endedAt
        ? [{ at: ms(item.endedAt), event: { ...now, kind: 'taken-back' as const, wasKnown } }]
        : []),
    ];
  });
  return happened
    .filter(({ at }) => at > scheduledAt)
    .sort((one, other) => one.at - other.at)
    .map(({ event }) => event);
}

/** The items of other releases that changed some documents (`type/id`), or were taken back, after an instant (ms, UTC). */
export async function itemsSince(reader: Reader, documents: string[], since: number): Promise<ItemRow[]> {
  const instant = new Date(since).toISOString();
  return itemsWhere(reader, {
    and: [
      { document: { in: documents } },
      { or: [{ doneAt: { greater_than: instant } }, { endedAt: { greater_than: instant } }] },
    ],
  });
}

/** When each of some items' releases was scheduled, ms, UTC. */
export async function schedulingOf(reader: Reader, items: readonly ItemRow[]): Promise<(release: string) => number> {
  const ids = [...new Set(items.map(({ release }) => release))];
  const rows = ids.length === 0 ? [] : await findReleases(reader, { where: { id: { in: ids } }, sort: 'id' });
  const instants = new Map(rows.map(({ id, scheduledAt }) => [id, ms(scheduledAt)]));
  return (release) => instants.get(release) ?? -Infinity;
}

/** What others made of an item's document since its release was scheduled, read in the request's transaction. */
export async function readHappened(
  req: PayloadRequest,
  fields: MergeField[],
  item: ItemRow,
  { scheduledAt }: Pick<LedgerRow, 'scheduledAt'>,
): Promise<Happened[]> {
  const since = ms(scheduledAt);
  const items = await itemsSince(inside(req), [item.document], Math.max(since, 0));
  if (items.length === 0) return [];
  return happenedSince(fields, items, { scheduledAt: since, scheduledAtOf: await schedulingOf(inside(req), items) });
}

/** The items on a document (`type/id`) that are not carried out. */
export const pendingItemsOf = (reader: Reader, document: string): Promise<ItemRow[]> =>
  itemsWhere(reader, { and: [{ document: { equals: document } }, { doneAt: { exists: false } }] });

/** The items carried out on a document (`type/id`) after an instant (ISO 8601) and not taken back, the lowest first. */
export async function standingItems(
  reader: Reader,
  document: string,
  after = new Date(0).toISOString(),
): Promise<ItemRow[]> {
  const items = await itemsWhere(reader, {
    and: [{ document: { equals: document } }, { doneAt: { greater_than: after } }, { endedAt: { exists: false } }],
  });
  return items.sort((one, other) => ms(one.doneAt) - ms(other.doneAt));
}

/** The items above one: carried out later on the same document and not taken back, the lowest first. */
export const itemsAbove = (req: PayloadRequest, { document, doneAt }: ItemRow): Promise<ItemRow[]> =>
  standingItems(inside(req), document, doneAt ?? undefined);
