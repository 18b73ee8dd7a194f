import { redirectTag, type CacheTag } from '@civic/content/cache-tags';
import type { ComingRelease } from '@civic/content/coming';

import { documentChange } from '../../delivery/outbox/changes';
import { snapshotOf, type Snapshot } from '../../delivery/outbox/snapshot';
import type { RawRow } from '../../platform/rows/raw-row';
import type { ChangeAhead } from '../as-of/overlay/look-ahead';
import { documentOf } from '../releases/publication/apply-item';

/**
 * The tags that the deliveries of coming changes will carry, by instant and in the order of the changes; `today` holds the main
 * rows by `type/id`. Each change is compared with the content at its instant, after earlier releases of the document.
 */
export function comingTags(changes: readonly ChangeAhead[], today: ReadonlyMap<string, RawRow>): ComingRelease[] {
  const stands = new Map<string, Snapshot | null>();
  const tags = new Map<number, Set<CacheTag>>();

  const snapshot = (document: string, row: RawRow | null | undefined) =>
    row ? snapshotOf(documentOf({ document }).type, row) : null;

  for (const { at, document, content, moved } of changes) {
    const before = stands.has(document) ? (stands.get(document) ?? null) : snapshot(document, today.get(document));
    const after = snapshot(document, content);
    stands.set(document, after);
    const touched = tags.get(at) ?? new Set();
    for (const tag of documentChange(before, after, at)?.tags ?? []) touched.add(tag);
    for (const path of moved) touched.add(redirectTag(path));
    tags.set(at, touched);
  }
  return [...tags]
    .filter(([, touched]) => touched.size > 0)
    .sort(([one], [other]) => one - other)
    .map(([at, touched]) => ({ at: new Date(at).toISOString(), tags: [...touched] }));
}
