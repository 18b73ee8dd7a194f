import { isDocumentType } from '@civic/content/content-types';
import type { CollectionConfig } from 'payload';

import { recordAfterChange, recordAfterDelete, rememberBeforeChange, rememberBeforeDelete } from './document-hooks';
import { receiptComponent } from './receipt-component';
import { redirectHooks } from './redirect-hooks';

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
