import type { PayloadRequest } from 'payload';

import { inside } from '../ledger/ledger';
import type { ItemRow } from '../ledger/ledger-row';
import { releasedPresent, takenBackPresent, type Surroundings } from '../targets/on-present';
import { Presence } from '../targets/presence';
import type { Vanished } from '../targets/present-content';
import { surroundingsOf } from '../targets/surroundings';
import { documentOf, shapesOf } from './apply-item';
import { carriedNow } from './what-happened';

/** The surroundings as they are, or as they will be once a target (`type/id`) is deleted. */
async function surroundingsWithout(req: PayloadRequest, item: ItemRow, target?: string): Promise<Surroundings> {
  const fields = shapesOf(req.payload, documentOf(item).type);
  const { keeps } = await surroundingsOf(fields, new Presence(inside(req)), item);
  return { fields, keeps: (one) => one !== target && keeps(one) };
}

/** What a pinned content names and is deleted, once `target` (`type/id`) is too. */
export async function missingInPin(req: PayloadRequest, item: ItemRow, target?: string): Promise<Vanished[]> {
  const { action, content = null, locales } = item;
  const around = await surroundingsWithout(req, item, target);
  return content ? releasedPresent(around, { action, content, locales, base: null }, null, content).vanished : [];
}

/** What the end of a release would give back to a document and is deleted, once `target` (`type/id`) is too. */
export async function missingAtEnd(req: PayloadRequest, item: ItemRow, target?: string): Promise<Vanished[]> {
  const { base, content = null, locales } = item;
  const around = await surroundingsWithout(req, item, target);
  const carried = carriedNow(shapesOf(req.payload, documentOf(item).type), item) ?? {
    locales,
    before: base?.content ?? null,
    after: content,
  };
  return takenBackPresent(around, carried, carried.after, {}).vanished;
}
