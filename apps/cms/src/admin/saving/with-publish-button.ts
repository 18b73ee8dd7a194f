import type { CollectionConfig, Config, GlobalConfig, Plugin } from 'payload';

const PublishButton = '/src/admin/saving/publish-button#PublishButton';

const hasDrafts = ({ versions }: Pick<CollectionConfig | GlobalConfig, 'versions'>) =>
  typeof versions === 'object' && Boolean(versions.drafts);

function inCollection(collection: CollectionConfig): CollectionConfig {
  if (!hasDrafts(collection)) return collection;
  const { admin } = collection;
  const edit = { ...admin?.components?.edit, PublishButton };
  return { ...collection, admin: { ...admin, components: { ...admin?.components, edit } } };
}

function inGlobal(global: GlobalConfig): GlobalConfig {
  if (!hasDrafts(global)) return global;
  const { admin } = global;
  const elements = { ...admin?.components?.elements, PublishButton };
  return { ...global, admin: { ...admin, components: { ...admin?.components, elements } } };
}

/** Gives everything that can be published the button of `publish-button.tsx`. */
export const withPublishButton: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(inCollection),
  globals: config.globals?.map(inGlobal),
});
