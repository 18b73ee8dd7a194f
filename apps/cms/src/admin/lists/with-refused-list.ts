import { isDocumentType } from '@civic/content/content-types';
import type { CollectionConfig, Config, Plugin } from 'payload';

const RefusedList = '/src/admin/lists/refused-list#RefusedList';

function inCollection(collection: CollectionConfig): CollectionConfig {
  if (!isDocumentType(collection.slug)) return collection;
  const { admin } = collection;
  const beforeListTable = [...(admin?.components?.beforeListTable ?? []), RefusedList];
  return { ...collection, admin: { ...admin, components: { ...admin?.components, beforeListTable } } };
}

/** Keeps above each list, the bin's too, what of a change of several documents was refused, and why. */
export const withRefusedList: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(inCollection),
});
