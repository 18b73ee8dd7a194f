import { isDocumentType } from '@civic/content/content-types';
import type { CollectionConfig, Config, GlobalConfig, Plugin } from 'payload';

import { checkBase, noteBase } from './base-version';
import { keepOthersAutosave, type Write } from './keep-others-autosave';
import { presenceEndpoint } from './presence';

type Data = Record<string, unknown> | undefined;

const hasDrafts = ({ versions }: Pick<CollectionConfig | GlobalConfig, 'versions'>) =>
  typeof versions === 'object' && Boolean(versions.drafts);

/**
 * Payload's locks are over at once: they would hold up one of two who write in different fields, and come and go with each save. Without
 * any locks its table would be another.
 */
const lockDocuments = { duration: 0 };

const guardCollection = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  // Where nothing merges what two people write, whoever comes second should know.
  ...(hasDrafts(collection) && { lockDocuments }),
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      async ({ args, operation, req }) => {
        if (operation !== 'update') return;
        const write = args as Write;
        noteBase(req, `${collection.slug}/${String(write.id)}`, write.data);
        await keepOthersAutosave(req, collection.slug, write);
      },
      ...(collection.hooks?.beforeOperation ?? []),
    ],
    beforeValidate: [
      ({ originalDoc, req }) => checkBase(req, `${collection.slug}/${String(originalDoc?.id)}`, originalDoc),
      ...(collection.hooks?.beforeValidate ?? []),
    ],
  },
});

const guardGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  lockDocuments,
  hooks: {
    ...global.hooks,
    beforeOperation: [
      ({ args, operation, req }) => {
        if (operation === 'update') noteBase(req, global.slug, (args as { data?: Data } | undefined)?.data);
      },
      ...(global.hooks?.beforeOperation ?? []),
    ],
    beforeValidate: [
      ({ originalDoc, req }) => checkBase(req, global.slug, originalDoc),
      ...(global.hooks?.beforeValidate ?? []),
    ],
  },
});

/**
 * Refuses to save over a version that the writer has not seen: a request that says from which version it began is answered with 409 when
 * there is a newer one, whoever made it. Says nothing to requests that do not name a version. Answers who else has a document open.
 */
export const guardBases: Plugin = (config: Config): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), presenceEndpoint],
  collections: config.collections?.map((collection) =>
    hasDrafts(collection) || isDocumentType(collection.slug) ? guardCollection(collection) : collection,
  ),
  globals: config.globals?.map((global) => (hasDrafts(global) ? guardGlobal(global) : global)),
});
