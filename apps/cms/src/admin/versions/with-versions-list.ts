import type { CollectionConfig, Config, GlobalConfig, Plugin } from 'payload';

const VersionsList = '/src/admin/versions/versions-list#VersionsList';

const hasDrafts = ({ versions }: Pick<CollectionConfig | GlobalConfig, 'versions'>) =>
  typeof versions === 'object' && Boolean(versions.drafts);

function inCollection(collection: CollectionConfig): CollectionConfig {
  if (!hasDrafts(collection)) return collection;
  const { admin } = collection;
  const views = admin?.components?.views;
  const edit = { ...views?.edit, versions: { Component: VersionsList } };
  return {
    ...collection,
    admin: { ...admin, components: { ...admin?.components, views: { ...views, edit } as never } },
  };
}

function inGlobal(global: GlobalConfig): GlobalConfig {
  if (!hasDrafts(global)) return global;
  const { admin } = global;
  const views = admin?.components?.views;
  const edit = { ...views?.edit, versions: { Component: VersionsList } };
  return { ...global, admin: { ...admin, components: { ...admin?.components, views: { ...views, edit } as never } } };
}

/** Gives everything with versions the list that tells what each of them was, and whose. */
export const withVersionsList: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(inCollection),
  globals: config.globals?.map(inGlobal),
});
