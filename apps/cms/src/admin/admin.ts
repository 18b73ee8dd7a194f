import { addressedTypes } from '@civic/content/content-types';
import type { Config } from 'payload';

import { siteUrlOf } from '../platform/site-url';
import { livePreviewUrl } from '../time/as-of/live-preview-url';

/** The document as visitors would see it, next to its form; it uses the same entrance as every preview. */
const livePreview: NonNullable<NonNullable<Config['admin']>['livePreview']> = {
  collections: [...addressedTypes],
  globals: ['home'],
  breakpoints: [
    { name: 'phone', label: '390 px', width: 390, height: 844 },
    { name: 'desktop', label: '1280 px', width: 1280, height: 860 },
  ],
  url: ({ data, collectionConfig, globalConfig, req }) => {
    // A document that is not stored yet has nothing to show.
    if (collectionConfig && !data.id) return null;
    const document = collectionConfig ? `${collectionConfig.slug}/${String(data.id)}` : `globals/${globalConfig?.slug}`;
    return livePreviewUrl(req, siteUrlOf(req.payload), document);
  },
};

/** Paths of components start in the folder of the CMS. */
export const admin: NonNullable<Config['admin']> = {
  user: 'users',
  dateFormat: 'dd.MM.yyyy HH:mm',
  avatar: 'default',
  livePreview,
  meta: {
    titleSuffix: ' · Civic Initiatives',
    defaultOGImageType: 'off',
    robots: 'noindex, nofollow',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
  },
  components: {
    graphics: { Icon: '/src/admin/brand/icon#Icon', Logo: '/src/admin/brand/logo#Logo' },
    providers: [
      '/src/admin/keep-history#KeepHistory',
      '/src/admin/translations/fixed-words#FixedWords',
      '/src/admin/versions/version-crumb#VersionCrumb',
      '/src/admin/saving/marked-forms#MarkedForms',
      '/src/admin/bin/names-in-bin#NamesInBin',
      '/src/admin/uploads/left-out-files#LeftOutFiles',
    ],
    beforeLogin: ['/src/admin/login/welcome#Welcome'],
    views: { dashboard: { Component: '/src/admin/dashboard/dashboard#Dashboard' } },
  },
};
