import { addressedTypes } from '@civic/content/content-types';
import type { Config } from 'payload';

import { siteUrlOf } from '../../platform/site-url';
import { livePreviewUrl } from '../../time/as-of/live-preview-url';

/** The document as visitors would see it, next to its form; it uses the same entrance as every preview. */
export const livePreview: NonNullable<NonNullable<Config['admin']>['livePreview']> = {
  collections: [...addressedTypes],
  globals: ['home'],
  breakpoints: [
    { name: 'phone', label: '390 px', width: 390, height: 844 },
    { name: 'desktop', label: '1280 px', width: 1280, height: 860 },
  ],
  url: ({ data, collectionConfig, globalConfig, req }) => {
    const document = collectionConfig ? `${collectionConfig.slug}/${String(data.id)}` : `globals/${globalConfig?.slug}`;
    return livePreviewUrl(req, siteUrlOf(req.payload), document);
  },
};
