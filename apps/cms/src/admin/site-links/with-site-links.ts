import { isAddressedType } from '@civic/content/content-types';
import type { CollectionConfig, Config, GlobalConfig, CustomComponent, Plugin } from 'payload';

const component = (collection?: string): CustomComponent => ({
  path: '/src/admin/site-links/site-links#SiteLinks',
  ...(collection ? { serverProps: { collection } } : {}),
});

function inCollection(collection: CollectionConfig): CollectionConfig {
  if (!isAddressedType(collection.slug)) return collection;
  const { admin } = collection;
  const edit = admin?.components?.edit;
  const beforeDocumentControls = [component(collection.slug), ...(edit?.beforeDocumentControls ?? [])];
  return {
    ...collection,
    admin: { ...admin, components: { ...admin?.components, edit: { ...edit, beforeDocumentControls } } },
  };
}

function inGlobal(global: GlobalConfig): GlobalConfig {
  if (global.slug !== 'home') return global;
  const { admin } = global;
  const elements = admin?.components?.elements;
  const beforeDocumentControls = [component(), ...(elements?.beforeDocumentControls ?? [])];
  return {
    ...global,
    admin: {
      ...admin,
      components: { ...admin?.components, elements: { ...elements, beforeDocumentControls } },
    },
  };
}

/** Puts links to the site above every document that has a page. */
export const withSiteLinks: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(inCollection),
  globals: config.globals?.map(inGlobal),
});
