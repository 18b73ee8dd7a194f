import type { PayloadRequest } from 'payload';

import type { RawRow } from '../../../platform/rows/raw-row';
import { intentionsBetween } from '../intentions/intentions';
import { leavesById } from '../intentions/leaves-by-id';
import type { Carried, PublicContent } from '../intentions/on-document';
import { inside } from '../ledger/ledger';
import type { ItemRow } from '../ledger/ledger-row';
import { presentOf, takenBackPresent } from '../targets/on-present';
import { Presence } from '../targets/presence';
import type { Vanished } from '../targets/present-content';
import { layersIn, surroundingsOf } from '../targets/surroundings';
import { documentOf, shapesOf } from './apply-item';
import { carriedNow, itemsAbove } from './what-happened';

export interface ForeseenEnd {
  /** What the end takes back. */
  carried: Carried;
  /** What is public before the end, and after it. */
  standing: PublicContent;
  content: PublicContent;
  vanished: Vanished[];
}

/**
 * What the end of a release that was carried out would make of a document, stored as `main`, if `publicThen` were public; `null` where
 * there is nothing to take back.
 */
export async function foreseenEnd(
  req: PayloadRequest,
  item: ItemRow,
  main: RawRow,
  publicThen: PublicContent,
): Promise<ForeseenEnd | null> {
  const fields = shapesOf(req.payload, documentOf(item).type);
  const then = carriedNow(fields, item);
  if (!then) return null;
  // What a person changes by publishing is the person's.
  const changed = publicThen ? intentionsBetween(leavesById(fields, main), leavesById(fields, publicThen)) : [];
  const carried = { ...then, given: [...(then.given ?? []), ...changed.map(({ path }) => path)] };
  const above = (await itemsAbove(req, item)).flatMap((one) => carriedNow(fields, one) ?? []);
  const around = await surroundingsOf(fields, new Presence(inside(req)), item, [main, ...layersIn(above)]);
  const standing = presentOf(around, publicThen);
  return { carried, standing, ...takenBackPresent(around, carried, standing, main, { above }) };
}
