import {
  Forbidden,
  NotFound,
  type CollectionConfig,
  type CollectionSlug,
  type Config,
  type Endpoint,
  type GlobalConfig,
  type GlobalSlug,
  type PayloadRequest,
  type Plugin,
} from 'payload';

import { productNowIso } from '../../platform/clock';
import { inTransaction } from '../../platform/database/transactions/in-transaction';
import { savedAsName, type SavedAs } from './saved-as';

const place = { method: 'post', path: '/versions/:id' } as const;

/** Payload's own endpoint, told that a draft is wanted: by itself it gives the document the status that the version had. */
const ofDocument = (slug: string): Endpoint => ({
  ...place,
  handler: (req) => {
    const { endpoints } = req.payload.collections[slug as CollectionSlug].config;
    const own = (endpoints || []).findLast(({ method, path }) => method === place.method && path === place.path);
    if (!own) throw new NotFound(req.t);
    req.query = { ...req.query, draft: 'true' };
    return own.handler(req);
  },
});

/** Adds a version as the newest draft; Payload would write it where visitors read, even where a draft is wanted. */
async function addDraft(req: PayloadRequest, slug: GlobalSlug, content: object): Promise<unknown> {
  const now = productNowIso();
  const savedAs: SavedAs = { kind: 'restored', by: req.user ? String(req.user.id) : null, at: now };
  const versionData = { ...content, globalType: slug, _status: 'draft', updatedAt: now, [savedAsName]: savedAs };
  return inTransaction(req.payload, (transaction) =>
    req.payload.db.createGlobalVersion({
      globalSlug: slug,
      autosave: false,
      createdAt: now,
      updatedAt: now,
      versionData: versionData as never,
      req: transaction,
    }),
  );
}

const ofGlobal = ({ slug, access }: GlobalConfig): Endpoint => ({
  ...place,
  handler: async (req) => {
    const id = String(req.routeParams?.id);
    const mayWrite = await access?.update?.({ req, data: { _status: 'draft' } });
    if (mayWrite !== true || (await access?.readVersions?.({ req })) !== true) throw new Forbidden(req.t);
    const { docs } = await req.payload.db.findGlobalVersions({
      global: slug as GlobalSlug,
      where: { id: { equals: id } },
      limit: 1,
      pagination: false,
      req,
    });
    const [version] = docs;
    if (!version) throw new NotFound(req.t);
    await addDraft(req, slug as GlobalSlug, version.version);
    const doc = await req.payload.findGlobal({
      slug: slug as GlobalSlug,
      depth: 0,
      draft: true,
      overrideAccess: false,
      req,
    });
    return Response.json({ doc, message: req.t('version:restoredSuccessfully' as never) });
  },
});

const hasDrafts = ({ versions }: Pick<CollectionConfig | GlobalConfig, 'versions'>) =>
  typeof versions === 'object' && Boolean(versions.drafts);

const withEndpoint = <Versioned extends CollectionConfig | GlobalConfig>(
  versioned: Versioned,
  endpoint: Endpoint,
): Versioned => ({ ...versioned, endpoints: [endpoint, ...(versioned.endpoints || [])] });

/**
 * Makes a restored version the newest draft, whatever it was and whoever restores it: what visitors have changes when somebody publishes.
 * Payload would take down what is public when the version is from before the first publication. What has no drafts is restored as it is.
 */
export const restoreAsDraft: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) =>
    hasDrafts(collection) ? withEndpoint(collection, ofDocument(collection.slug)) : collection,
  ),
  globals: config.globals?.map((global) => (hasDrafts(global) ? withEndpoint(global, ofGlobal(global)) : global)),
});
