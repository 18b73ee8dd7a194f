import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  Config,
  Plugin,
} from 'payload';

const contextKey = 'civicRestoredAsDraft';

const noteRestoring: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') req.context[contextKey] = Boolean((args as { draft?: unknown }).draft);
};

const setStatus: CollectionBeforeChangeHook = ({ data, req }) =>
  req.context[contextKey] === true && req.context.isRestoringVersion === true ? { ...data, _status: 'draft' } : data;

const watch = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), noteRestoring],
    beforeChange: [setStatus, ...(collection.hooks?.beforeChange ?? [])],
  },
});

/**
 * Tells the hooks of a version that is restored as a draft that a draft is written. Payload (3.90) shows them the status that the version
 * had, and sets `draft` after them: a rule about publications would refuse to bring back what was public once.
 */
export const restoredAsDraft: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) =>
    typeof collection.versions === 'object' && collection.versions.drafts ? watch(collection) : collection,
  ),
});
