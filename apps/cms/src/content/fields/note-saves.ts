import type { CollectionConfig, Config, GlobalConfig, JSONField, PayloadRequest, Plugin } from 'payload';

import { nobodyWrites, staffReads } from '../../access/staff';
import { productNowIso } from '../../platform/clock';
import { actOn } from '../bin/acts';
import { isReleasing } from '../status-hook';
import { savedAsName, saveKinds, type SavedAs } from './saved-as';

const autosaveKey = 'civicAutosave';

const schedulerKey = 'civicScheduledBy';

/** Notes in whose name the system is about to write documents. */
export function noteScheduler({ context }: Pick<PayloadRequest, 'context'>, by: string | null): void {
  context[schedulerKey] = by;
}

interface Write {
  autosave?: unknown;
  data?: unknown;
}

/** Notes an autosave by its data, which are those of no other write of the request. */
function noteAutosave(req: PayloadRequest, args: Write | undefined): void {
  if (args?.autosave) req.context[autosaveKey] = true;
  else delete req.context[autosaveKey];
}

function kindOf(req: PayloadRequest, document: string | null, isPublished: boolean): SavedAs['kind'] {
  const { context } = req;
  const act = document === null ? undefined : actOn(req, document);
  // A document is taken down before it is moved, in writes of their own.
  if (act === 'moved') return 'binned';
  if (act === 'back') return 'back';
  if (isReleasing(req)) {
    if (req.user) return isPublished ? 'publication' : 'take-down';
    return isPublished ? 'release' : 'release-take-down';
  }
  if (context.isRestoringVersion === true) return 'restored';
  if (isPublished) return 'publication';
  return context[autosaveKey] === true ? 'autosave' : 'draft';
}

/** What the write that is under way is, and whose. */
function savedAs(req: PayloadRequest, document: string | null, data: Record<string, unknown>): SavedAs {
  const scheduler = req.context[schedulerKey];
  const by = req.user ? String(req.user.id) : typeof scheduler === 'string' ? scheduler : null;
  return { kind: kindOf(req, document, data._status === 'published'), by, at: productNowIso() };
}

const field: JSONField = {
  name: savedAsName,
  type: 'json',
  label: { bg: 'Записано като', en: 'Saved as' },
  access: { read: staffReads, create: nobodyWrites, update: nobodyWrites },
  jsonSchema: {
    uri: 'civic://saved-as.json',
    fileMatch: ['civic://saved-as.json'],
    schema: {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'by', 'at'],
      properties: { kind: { enum: [...saveKinds] }, by: { type: ['string', 'null'] }, at: { type: 'string' } },
    },
  },
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
    // Versions tell it, and a form would hold it back.
    condition: () => false,
    components: { Diff: '/src/admin/versions/saved-as-diff#SavedAsDiff' },
  },
};

const hasDrafts = ({ versions }: Pick<CollectionConfig | GlobalConfig, 'versions'>) =>
  typeof versions === 'object' && Boolean(versions.drafts);

const ofCollection = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [...collection.fields, field],
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      ({ args, operation, req }) => {
        if (operation === 'create' || operation === 'update') noteAutosave(req, args as Write);
      },
      ...(collection.hooks?.beforeOperation ?? []),
    ],
    beforeChange: [
      ...(collection.hooks?.beforeChange ?? []),
      ({ data, originalDoc, req }) => {
        const document = originalDoc ? `${collection.slug}/${String(originalDoc.id)}` : null;
        return { ...data, [savedAsName]: savedAs(req, document, data) };
      },
    ],
  },
});

const ofGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  fields: [...global.fields, field],
  hooks: {
    ...global.hooks,
    beforeOperation: [
      ({ args, operation, req }) => {
        if (operation === 'update') noteAutosave(req, args as Write | undefined);
      },
      ...(global.hooks?.beforeOperation ?? []),
    ],
    beforeChange: [
      ...(global.hooks?.beforeChange ?? []),
      ({ data, req }) => ({ ...data, [savedAsName]: savedAs(req, null, data) }),
    ],
  },
});

/** Notes with every version what it was and whose. The server alone writes it, and visitors never get it. */
export const noteSaves: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) => (hasDrafts(collection) ? ofCollection(collection) : collection)),
  globals: config.globals?.map((global) => (hasDrafts(global) ? ofGlobal(global) : global)),
});
