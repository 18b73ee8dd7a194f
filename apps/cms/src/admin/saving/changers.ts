import type { CollectionSlug, Config, Endpoint, GlobalSlug, PayloadRequest, Plugin } from 'payload';

import { isStaff } from '../../access/roles';
import { userNames } from '../../access/user-names';
import { readSavedAs, savedAsName, type SavedAs } from '../../content/fields/saved-as';
import { siteTimeZone } from '../../content/globals/site/read-time-zone';
import { isRow, textOf, type RawRow } from '../../platform/rows/raw-row';
import type { Changers } from './changers-answer';

/** A version, as far as it matters here. */
interface Version {
  /** ISO 8601, UTC. */
  updatedAt: string;
  content: RawRow;
}

/** How many of the newest versions are looked at. */
const remembered = 30;

const isEqual = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** What the latest save of each field was that changed since the instant. The newest version comes first. */
export function lastSaves(versions: readonly Version[], since: number): Map<string, SavedAs> {
  const saves = new Map<string, SavedAs>();
  versions.forEach(({ content, updatedAt }, index) => {
    const saved = readSavedAs(content[savedAsName]);
    if (!saved || Date.parse(updatedAt) <= since) return;
    const before = versions[index + 1]?.content ?? {};
    const names = new Set([...Object.keys(content), ...Object.keys(before)]);
    for (const name of names) if (!saves.has(name) && !isEqual(content[name], before[name])) saves.set(name, saved);
  });
  return saves;
}

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
    const saves = lastSaves(await readVersions(req, type, id), since);
    const names = await userNames(
      req,
      [...saves.values()].map(({ by }) => by),
    );
    const fields = [...saves].map(([field, { at, by }]) => {
      const name = by === null ? null : (names.get(by) ?? null);
      return [field, { name, isSelf: by !== null && by === String(req.user?.id), at }] as const;
    });
    const changers: Changers = { fields: Object.fromEntries(fields), timeZone: await siteTimeZone(req) };
    return Response.json(changers, { headers: { 'cache-control': 'no-store' } });
  },
};

/** Lets the admin say who changed a document. */
export const tellChangers: Plugin = (config: Config): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), changersEndpoint],
});
