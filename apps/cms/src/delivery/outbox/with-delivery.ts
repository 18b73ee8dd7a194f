import { isDocumentType, isGlobalType, type GlobalType } from '@civic/content/content-types';
import type { CollectionConfig, GlobalAfterChangeHook, GlobalBeforeChangeHook, GlobalConfig } from 'payload';

import { productNow } from '../../platform/clock';
import { globalChange, redirectChange, type PlainState, type RedirectState } from './changes';
import { recordAfterChange, recordAfterDelete, rememberBeforeChange, rememberBeforeDelete } from './document-hooks';
import { globalStateOf, readGlobal, readRedirect } from './main-row';
import { recall, remember } from './memory';
import { record } from './outbox';

export const rememberGlobal =
  (slug: GlobalType): GlobalBeforeChangeHook =>
  async ({ data, req }) => {
    remember(req, slug, await readGlobal(req, slug));
    return data;
  };

/** Creates an event when the public content changes; a draft leaves the main row unchanged. */
export const recordGlobal =
  (slug: GlobalType): GlobalAfterChangeHook =>
  async ({ doc, previousDoc, req }) => {
    const at = productNow();
    const remembered = recall<PlainState | null>(req, slug);
    // Restoring a version of a global runs no hook before; it passes the main row as the previous document.
    const before = remembered === undefined ? globalStateOf(previousDoc) : remembered;
    const after = await readGlobal(req, slug);
    const isUntouched = before?.updatedAt === after?.updatedAt;
    if (isUntouched && doc._status !== 'published') return doc;
    const change = globalChange(slug, before, after);
    if (change) await record(req, change, at);
    return doc;
  };

const keyOf = (id: unknown) => `redirects/${String(id)}`;

/** Hooks that send an event for every redirect that is created, changed or removed. */
export const redirectHooks = {
  beforeChange: [
    async ({ data, operation, originalDoc, req }) => {
      if (operation === 'update')
        remember(req, keyOf(originalDoc?.id), await readRedirect(req, String(originalDoc?.id)));
      return data;
    },
  ],
  afterChange: [
    async ({ doc, req }) => {
      const at = productNow();
      const before = recall<RedirectState | null>(req, keyOf(doc.id)) ?? null;
      const change = redirectChange(before, await readRedirect(req, String(doc.id)));
      if (change) await record(req, change, at);
      return doc;
    },
  ],
  beforeDelete: [async ({ id, req }) => remember(req, keyOf(id), await readRedirect(req, String(id)))],
  afterDelete: [
    async ({ doc, id, req }) => {
      const change = redirectChange(recall<RedirectState | null>(req, keyOf(id)) ?? null, null);
      if (change) await record(req, change, productNow());
      return doc;
    },
  ],
} satisfies CollectionConfig['hooks'];

/** The receipt, above every document that visitors can see; a path from the folder in which the CMS runs. */
export const receiptComponent = '/src/admin/delivery/receipt#Receipt';

type Hooks = Pick<
  NonNullable<CollectionConfig['hooks']>,
  'beforeChange' | 'afterChange' | 'beforeDelete' | 'afterDelete'
>;

function hooksFor(slug: string): Hooks | null {
  if (slug === 'redirects') return redirectHooks;
  if (!isDocumentType(slug)) return null;
  return {
    beforeChange: [rememberBeforeChange(slug)],
    afterChange: [recordAfterChange(slug)],
    beforeDelete: [rememberBeforeDelete(slug)],
    afterDelete: [recordAfterDelete(slug)],
  };
}

/** The collection with its changes delivered: read before every other hook, recorded after all of them. */
export function withCollectionDelivery(collection: CollectionConfig): CollectionConfig {
  const ours = hooksFor(collection.slug);
  if (!ours) return collection;
  const { admin, hooks } = collection;
  const edit = admin?.components?.edit;
  const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), receiptComponent];
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(ours.beforeChange ?? []), ...(hooks?.beforeChange ?? [])],
      afterChange: [...(hooks?.afterChange ?? []), ...(ours.afterChange ?? [])],
      beforeDelete: [...(ours.beforeDelete ?? []), ...(hooks?.beforeDelete ?? [])],
      afterDelete: [...(hooks?.afterDelete ?? []), ...(ours.afterDelete ?? [])],
    },
    admin: { ...admin, components: { ...admin?.components, edit: { ...edit, beforeDocumentControls } } },
  };
}

/** The global with its changes delivered: read before every other hook, recorded after all of them. */
export function withGlobalDelivery(global: GlobalConfig): GlobalConfig {
  if (!isGlobalType(global.slug)) return global;
  const { admin, hooks, slug } = global;
  const elements = admin?.components?.elements;
  const beforeDocumentControls = [...(elements?.beforeDocumentControls ?? []), receiptComponent];
  return {
    ...global,
    hooks: {
      ...hooks,
      beforeChange: [rememberGlobal(slug), ...(hooks?.beforeChange ?? [])],
      afterChange: [...(hooks?.afterChange ?? []), recordGlobal(slug)],
    },
    admin: { ...admin, components: { ...admin?.components, elements: { ...elements, beforeDocumentControls } } },
  };
}
