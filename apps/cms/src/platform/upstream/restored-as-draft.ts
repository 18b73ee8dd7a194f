/**
 * The status of a version that is being restored.
 *
 * Read against: payload 3.90.1.
 * Why: Payload shows the hooks of a restored version the status that the version had and sets `draft` after them, so that a rule about
 * publications would refuse to bring back as a draft what was public once. It marks the request with `context.isRestoringVersion` and leaves
 * the mark there.
 * At an upgrade: without the mark or the operation's name, a contributor can no longer restore a published version as a draft.
 */
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  Config,
  PayloadRequest,
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

/** Clears the mark of a restored version from the request, so that it does not count for the next document. */
export function forgetRestoring({ context }: Pick<PayloadRequest, 'context'>): void {
  delete context.isRestoringVersion;
}

/** Shows the hooks of a version that is restored as a draft the status `draft`. */
export const restoredAsDraft: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) =>
    typeof collection.versions === 'object' && collection.versions.drafts ? watch(collection) : collection,
  ),
});
