import type { CollectionConfig, Config, GlobalConfig, Plugin } from 'payload';

const DocumentPreview = '/src/admin/as-of/document-preview#DocumentPreview';

const hasDrafts = ({ versions }: Pick<CollectionConfig | GlobalConfig, 'versions'>) =>
  typeof versions === 'object' && Boolean(versions.drafts);

function inCollection(collection: CollectionConfig): CollectionConfig {
  if (!hasDrafts(collection)) return collection;
  const { admin } = collection;
  const edit = admin?.components?.edit;
  const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), DocumentPreview];
  return {
    ...collection,
    admin: { ...admin, components: { ...admin?.components, edit: { ...edit, beforeDocumentControls } } },
  };
}

function inGlobal(global: GlobalConfig): GlobalConfig {
  if (!hasDrafts(global)) return global;
  const { admin } = global;
  const elements = admin?.components?.elements;
  const beforeDocumentControls = [...(elements?.beforeDocumentControls ?? []), DocumentPreview];
  return {
    ...global,
    admin: { ...admin, components: { ...admin?.components, elements: { ...elements, beforeDocumentControls } } },
  };
}

/** Adds „Преглед към момент…“ above every document and global that has drafts. */
export const withAsOf: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(inCollection),
  globals: config.globals?.map(inGlobal),
});
