import type { CollectionSlug, Config, Endpoint, GlobalSlug, PayloadRequest, Plugin } from 'payload';

import { isStaff } from '../../access/roles';
import { userNames } from '../../access/user-names';
import { isRow, textOf } from '../../platform/rows/raw-row';
import type { Changers } from './changers-answer';
import { lastSaves, type Version } from './last-saves';

/** How many of the newest versions are looked at. */
const remembered = 30;

/** The newest versions that the user of the request may read, in the language of the request. */
async function readVersions(req: PayloadRequest, type: string, id: string): Promise<Version[]> {
  const query = {
    sort: '-updatedAt',
    limit: remembered,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    fallbackLocale: false as const,
    req,
  };
  const { docs } =
    type === 'globals'
      ? await req.payload.findGlobalVersions({ ...query, slug: id as GlobalSlug })
      : await req.payload.findVersions({
          ...query,
          collection: type as CollectionSlug,
          where: { parent: { equals: id } },
        });
  return (docs as unknown[]).flatMap((row) =>
    isRow(row) && isRow(row.version) ? [{ updatedAt: textOf(row.updatedAt) ?? '', content: row.version }] : [],
  );
}

/** Whether there are versions at the address: a document of a type, or `globals` and what there is only one of. */
const hasVersions = ({ payload }: PayloadRequest, type: string, id: string): boolean =>
  type === 'globals'
    ? payload.config.globals.some(({ slug, versions }) => slug === id && Boolean(versions))
    : Boolean(payload.collections[type as CollectionSlug]?.config.versions);

/**
 * `GET /api/changers/<type>/<id>?since=<instant>`: who changed which fields of a document since the version of that instant, for whoever
 * has to choose between two texts.
 */
const changersEndpoint: Endpoint = {
  method: 'get',
  path: '/changers/:type/:id',
  handler: async (req) => {
    if (!isStaff(req.user)) return Response.json({ errors: [] }, { status: 403 });
    const [type, id] = [String(req.routeParams?.type), String(req.routeParams?.id)];
    const since = Date.parse(req.searchParams.get('since') ?? '');
    if (Number.isNaN(since)) return Response.json({ errors: [{ message: 'since: an instant' }] }, { status: 400 });
    if (!hasVersions(req, type, id)) return Response.json({ errors: [] }, { status: 404 });
    const saves = [...lastSaves(await readVersions(req, type, id), since)];
    const names = await userNames(
      req,
      saves.map(([, { by }]) => by),
    );
    const changerOf = (by: string | null) => ({
      name: by === null ? null : (names.get(by) ?? null),
      isSelf: by !== null && by === String(req.user?.id),
    });
    const changers: Changers = Object.fromEntries(
      saves.map(([field, { at, by }]) => [field, { ...changerOf(by), at }]),
    );
    return Response.json(changers, { headers: { 'cache-control': 'no-store' } });
  },
};

/** Lets the admin say who changed a document. */
export const tellChangers: Plugin = (config: Config): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), changersEndpoint],
});
