import type { Config } from 'payload';

import { livePreview } from './as-of/live-preview';

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
    beforeLogin: ['/src/admin/login/welcome#Welcome'],
    views: { dashboard: { Component: '/src/admin/dashboard/dashboard#Dashboard' } },
  },
};
