import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig } from 'payload';

import { isCarryingOut } from '../publication/carrying-out';
import { reconsiderAll } from '../publication/reconsider';

const afterChange =
  (type: string): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation === 'update' && !isCarryingOut(req)) await reconsiderAll(req, `${type}/${String(doc.id)}`);
    return doc;
  };

const afterDelete =
  (type: string): CollectionAfterDeleteHook =>
  async ({ doc, id, req }) => {
    await reconsiderAll(req, `${type}/${String(id)}`);
    return doc;
  };

/**
 * A collection whose pending releases are looked at after every act of a person, in its transaction: a publication, a take-down, a move
 * of a window or a deletion may stand against one, or undo what stood against it.
 */
export function withWatch(collection: CollectionConfig): CollectionConfig {
  const { slug, versions, hooks } = collection;
  if (typeof versions !== 'object' || !versions.drafts) return collection;
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), afterChange(slug)],
      afterDelete: [...(hooks?.afterDelete ?? []), afterDelete(slug)],
    },
  };
}
