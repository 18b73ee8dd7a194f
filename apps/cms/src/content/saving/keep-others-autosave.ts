import type { CollectionSlug, PayloadRequest } from 'payload';

import { idOf } from '../../platform/rows/raw-row';

/** The arguments of a write, as far as they matter here. */
export interface Write {
  autosave?: boolean;
  id?: string | number;
  data?: Record<string, unknown>;
}

/**
 * Lets an autosave make a version of its own unless the newest one is the user's: Payload lets it replace the autosave before it, and what
 * somebody else wrote would be in no version any more.
 */
export async function keepOthersAutosave(req: PayloadRequest, slug: string, write: Write): Promise<void> {
  const { autosave, id } = write;
  if (!autosave || id === undefined) return;
  const { docs } = await req.payload.db.findVersions({
    collection: slug as CollectionSlug,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    select: { version: { updatedBy: true } },
    req,
  });
  const newest = docs[0]?.version as { updatedBy?: unknown } | undefined;
  if (idOf(newest?.updatedBy) !== idOf(req.user)) write.autosave = false;
}
