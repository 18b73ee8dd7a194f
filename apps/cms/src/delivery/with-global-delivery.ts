import { isGlobalType } from '@civic/content/content-types';
import type { GlobalConfig } from 'payload';

import { recordGlobal, rememberGlobal } from './global-hooks';
import { receiptComponent } from './receipt-component';

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
