import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload';

import { readSavedAs, savedAsName, type SavedAs } from '../../content/fields/saved-as';
import { isRow, textOf } from '../../platform/rows/raw-row';

/** A line of the list of versions. */
export interface ListedVersion {
  id: string;
  /** ISO 8601, UTC. */
  updatedAt: string;
  saved: SavedAs | null;
  isPublished: boolean;
}

export interface VersionsPage {
  versions: ListedVersion[];
  hasOlder: boolean;
}

/** The versions on a page of the list. */
const perPage = 20;

/** What has versions: the documents of a type, or what there is only one of. */
export type Versioned = { collection: string; id: string } | { global: string };

function listed(row: unknown): ListedVersion[] {
  if (!isRow(row) || !isRow(row.version)) return [];
  const { version } = row;
  return [
    {
      id: String(row.id),
      updatedAt: textOf(row.updatedAt) ?? '',
      saved: readSavedAs(version[savedAsName]),
      isPublished: version._status === 'published',
    },
  ];
}

/** A page of the versions that the user of the request may read, the newest first; the first page is 1. */
export async function readVersions(req: PayloadRequest, versioned: Versioned, page: number): Promise<VersionsPage> {
  const query = {
    sort: '-updatedAt',
    limit: perPage,
    page,
    depth: 0,
    overrideAccess: false,
    req,
  };
  const { docs, hasNextPage } =
    'global' in versioned
      ? await req.payload.findGlobalVersions({ ...query, slug: versioned.global as GlobalSlug })
      : await req.payload.findVersions({
          ...query,
          // Of what there is only one of, Payload would leave out the fields of the version that are selected.
          select: { updatedAt: true, version: { [savedAsName]: true, _status: true } } as never,
          collection: versioned.collection as CollectionSlug,
          where: { parent: { equals: versioned.id } },
        });
  return { versions: docs.flatMap(listed), hasOlder: hasNextPage };
}
