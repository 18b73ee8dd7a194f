import {
  isDocumentType,
  isGlobalType,
  isUploadedType,
  type DocumentType,
  type GlobalType,
} from '@civic/content/content-types';
import type { CollectionConfig, Config, GlobalConfig, PayloadRequest, Plugin } from 'payload';

import { readMainRow } from '../../platform/rows/main-row';
import { fieldsOf, globalFieldsOf } from '../../platform/upstream/flattened-fields';
import { exposuresOf } from './exposures';
import { mediaUsages, replaceUsages, usagesSlug } from './usages';

type Row = Record<string, unknown>;

/** The documents that hooks receive hold the latest version in one language; visitors get the main row in all. */
async function keepCollection(req: PayloadRequest, collection: DocumentType, id: string): Promise<void> {
  const row = await readMainRow(req, collection, id);
  const shown = row?._status === 'published' ? exposuresOf(collection, fieldsOf(req.payload, collection), row) : [];
  await replaceUsages(req, `${collection}/${id}`, shown);
}

async function keepGlobal(req: PayloadRequest, slug: GlobalType): Promise<void> {
  const row = (await req.payload.db.findGlobal({ slug, req })) as Row | null;
  const shown = row?._status === 'published' ? exposuresOf(slug, globalFieldsOf(req.payload, slug), row) : [];
  await replaceUsages(req, `globals/${slug}`, shown);
}

const watchCollection = (collection: CollectionConfig, slug: DocumentType): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [
      ...(collection.hooks?.afterChange ?? []),
      async ({ doc, req }) => {
        await keepCollection(req, slug, String(doc.id));
      },
    ],
    afterDelete: [
      ...(collection.hooks?.afterDelete ?? []),
      async ({ id, req }) => replaceUsages(req, `${slug}/${id}`, []),
    ],
  },
});

const watchUploads = (uploads: CollectionConfig): CollectionConfig => ({
  ...uploads,
  hooks: {
    ...uploads.hooks,
    afterDelete: [
      ...(uploads.hooks?.afterDelete ?? []),
      async ({ id, req }) => {
        await req.payload.db.deleteMany({ collection: usagesSlug, where: { media: { equals: String(id) } }, req });
      },
    ],
  },
});

const watchGlobal = (global: GlobalConfig, slug: GlobalType): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    afterChange: [...(global.hooks?.afterChange ?? []), async ({ req }) => keepGlobal(req, slug)],
  },
});

function watch(collection: CollectionConfig): CollectionConfig {
  if (isUploadedType(collection.slug)) return watchUploads(collection);
  return isDocumentType(collection.slug) ? watchCollection(collection, collection.slug) : collection;
}

/**
 * Keeps the ledger of files up to date in the transaction of every publication, take-down and deletion.
 */
export const keepMediaUsages: Plugin = (config: Config): Config => ({
  ...config,
  collections: [...(config.collections ?? []).map(watch), mediaUsages],
  globals: config.globals?.map((global) => (isGlobalType(global.slug) ? watchGlobal(global, global.slug) : global)),
});
