import type { CollectionBeforeDeleteHook } from 'payload';

import { isInBin } from '../../platform/rows/bin';
import { readStoredRow } from '../../platform/rows/main-row';

/** A rule about deletions that was kept when the document was moved to the bin, and does not count again when it leaves it for good. */
export const unlessInBin =
  (rule: CollectionBeforeDeleteHook): CollectionBeforeDeleteHook =>
  async (args) => {
    const row = await readStoredRow(args.req, args.collection.slug, String(args.id));
    if (!row || !isInBin(row)) await rule(args);
  };
