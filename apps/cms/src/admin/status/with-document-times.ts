import type { CollectionConfig, Config, Plugin } from 'payload';

const PlainDocumentTimes = '/src/admin/status/plain-document-times#PlainDocumentTimes';

const hasDrafts = ({ versions }: CollectionConfig) => typeof versions === 'object' && Boolean(versions.drafts);

function inCollection(collection: CollectionConfig): CollectionConfig {
  if (hasDrafts(collection)) return collection;
  const { admin } = collection;
  const edit = admin?.components?.edit;
  const beforeDocumentControls = [PlainDocumentTimes, ...(edit?.beforeDocumentControls ?? [])];
  return {
    ...collection,
    admin: { ...admin, components: { ...admin?.components, edit: { ...edit, beforeDocumentControls } } },
  };
}

/** Tells in the site's time zone when accounts, pictures and other documents without a status were changed; Payload goes by the browser's. */
export const withDocumentTimes: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(inCollection),
});
