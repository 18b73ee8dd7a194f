import type { CollectionConfig } from 'payload';

import { redirectChange, type RedirectState } from './changes';
import { readRedirect } from './main-row';
import { recall, remember } from './memory';
import { record } from './outbox';

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
      const at = Date.now();
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
      if (change) await record(req, change, Date.now());
      return doc;
    },
  ],
} satisfies CollectionConfig['hooks'];
