import type { Plugin } from 'payload';

import { indexFormerContent } from './backfill';
import { references } from './collection';

/** Adds the index of references, and completes it for the content of before while the CMS serves. */
export const referencesPlugin =
  ({ serving }: { serving: boolean }): Plugin =>
  (config) => ({
    ...config,
    collections: [...(config.collections ?? []), references],
    onInit: async (payload) => {
      await config.onInit?.(payload);
      if (!serving) return;
      void indexFormerContent(payload).catch((err: unknown) =>
        payload.logger.error({ err, msg: 'Where content is used could not be read. The next start goes on with it.' }),
      );
    },
  });
