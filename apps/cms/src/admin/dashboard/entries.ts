import { contentTypeOf, draftedTypes, type DraftedType } from '@civic/content/content-types';
import type { PayloadRequest } from 'payload';

import { readSavedAs } from '../../content/fields/saved-as';

/** The latest version of a document, draft or public. */
export interface Entry {
  type: DraftedType;
  id: string;
  title: string | null;
  updatedAt: string;
  /** The public document exists in addition to the draft. */
  isPublic: boolean;
  editor: string | null;
  /** Whether somebody restored an earlier version, or discarded edits. */
  isRestored: boolean;
}

interface Row {
  id: string;
  title?: string | null;
  name?: string | null;
  updatedAt: string;
  _status?: string | null;
  updatedBy?: unknown;
  savedAs?: unknown;
}

const entryOf = (type: DraftedType, row: Row): Entry => ({
  type,
  id: row.id,
  title: row.title ?? row.name ?? null,
  updatedAt: row.updatedAt,
  isPublic: row._status === 'published',
  editor: typeof row.updatedBy === 'string' ? row.updatedBy : null,
  isRestored: readSavedAs(row.savedAs)?.kind === 'restored',
});

interface Search {
  draftsOnly: boolean;
  limit: number;
  /** Documents to leave out. */
  without?: readonly Pick<Entry, 'type' | 'id'>[];
}

async function latestOf(req: PayloadRequest, type: DraftedType, { draftsOnly, limit, without = [] }: Search) {
  const others = without.filter((one) => one.type === type).map(({ id }) => id);
  const { docs, totalDocs } = await req.payload.find({
    collection: type,
    draft: true,
    where: {
      and: [
        ...(draftsOnly ? [{ _status: { equals: 'draft' } }] : []),
        ...(others.length > 0 ? [{ id: { not_in: others } }] : []),
      ],
    },
    sort: '-updatedAt',
    limit,
    depth: 0,
    select: { [contentTypeOf(type).titleField]: true, updatedAt: true, _status: true, updatedBy: true, savedAs: true },
    overrideAccess: false,
    user: req.user,
  });
  return { total: totalDocs, entries: (docs as unknown as Row[]).map((row) => entryOf(type, row)) };
}

/** The documents of all types that changed last, the newest first, and how many match in all. */
export async function latestEntries(req: PayloadRequest, search: Search): Promise<{ total: number; entries: Entry[] }> {
  const found = await Promise.all(draftedTypes.map(async (type) => latestOf(req, type, search)));
  const entries = found
    .flatMap((one) => one.entries)
    .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt));
  return { total: found.reduce((sum, one) => sum + one.total, 0), entries: entries.slice(0, search.limit) };
}
