import type { PayloadRequest } from 'payload';

import { productNow } from '../../../platform/clock';
import type { RawRow } from '../../../platform/rows/raw-row';
import { createRawVersion } from '../../../platform/upstream/raw-version';
import type { ItemRow } from '../ledger/ledger-row';
import type { PlanItem } from '../plan';
import { readLatest, readMain, titleOf } from './documents';
import { fingerprint } from './fingerprint';

/** An item of a plan with its effect, before anything is written. */
export interface PreparedItem {
  item: PlanItem;
  title: string;
  /** The newest version, all languages in it; `null` for a document that will be taken down, or that does not exist. */
  content: RawRow | null;
  /** What is public now; `null` while the document is not. */
  publicNow: RawRow | null;
  exists: boolean;
}

/** Reads the content that a plan's item would pin now. */
export async function prepareItem(req: PayloadRequest, item: PlanItem): Promise<PreparedItem> {
  const main = await readMain(req, item.type, item.id);
  const latest = main && (await readLatest(req, item.type, item.id));
  const newest = latest?.content ?? main;
  return {
    item,
    title: titleOf(newest),
    content: item.action === 'publish' ? newest : null,
    publicNow: main?._status === 'published' ? main : null,
    exists: main !== null,
  };
}

/**
 * The version that represents a pinned content among the document's versions. The next autosave overwrites an autosave, so such a
 * version is copied.
 */
async function pinnedVersion(req: PayloadRequest, { type, id }: PlanItem, content: RawRow): Promise<string> {
  const latest = await readLatest(req, type, id);
  if (latest && !latest.autosave) return latest.id;
  const updatedAt = latest ? new Date(Date.parse(latest.updatedAt) + 1) : new Date(productNow());
  return createRawVersion(req, type, id, { content, updatedAt: updatedAt.toISOString() });
}

/** The part of an item stored when it is scheduled. */
export interface Pin {
  document: string;
  action: PlanItem['action'];
  locales: PlanItem['locales'];
  base: NonNullable<ItemRow['base']> | null;
  version: string | null;
  content: RawRow | null;
  hash: string | null;
}

/**
 * Pins an item: what is public now and its whole content with a fingerprint, which are never pruned, and the version that shows the
 * content to editors.
 */
export async function pin(req: PayloadRequest, { item, content, publicNow }: PreparedItem): Promise<Pin> {
  const { type, id, action, locales } = item;
  const common = { document: `${type}/${id}`, action, locales, base: { content: publicNow } };
  if (!content) return { ...common, version: null, content: null, hash: null };
  const version = await pinnedVersion(req, item, content);
  return { ...common, version, content, hash: fingerprint(content) };
}
