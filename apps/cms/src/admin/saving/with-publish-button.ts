import { isDocumentType } from '@civic/content/content-types';
import type { CollectionConfig, Config, GlobalConfig, Plugin } from 'payload';

const PublishButton = '/src/admin/saving/publish-button#PublishButton';

const PlainSaving = '/src/admin/saving/plain-saving#PlainSaving';

const hasDrafts = ({ versions }: Pick<CollectionConfig | GlobalConfig, 'versions'>) =>
  typeof versions === 'object' && Boolean(versions.drafts);

function inCollection(collection: CollectionConfig): CollectionConfig {
  if (!hasDrafts(collection) && !isDocumentType(collection.slug)) return collection;
  const { admin } = collection;
  const own = admin?.components?.edit;
  const edit = hasDrafts(collection)
    ? { ...own, PublishButton }
    : { ...own, beforeDocumentControls: [...(own?.beforeDocumentControls ?? []), PlainSaving] };
  return { ...collection, admin: { ...admin, components: { ...admin?.components, edit } } };
}

function inGlobal(global: GlobalConfig): GlobalConfig {
  if (!hasDrafts(global)) return global;
  const { admin } = global;
  const elements = { ...admin?.components?.elements, PublishButton };
  return { ...global, admin: { ...admin, components: { ...admin?.components, elements } } };
}

/** Gives everything that can be published the button of `publish-button.tsx`, and the forms of files what `plain-saving.tsx` does. */
export const withPublishButton: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(inCollection),
  globals: config.globals?.map(inGlobal),
});
