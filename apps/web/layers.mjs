/** The layers of the site, from the top: routes ask `data` and render `components`; `platform` is what any server needs; `tooling/eslint/layers.mjs` describes the lists, reads them and has their type. */
export const layers = {
  order: [
    // Next.js asks for these two by name.
    ['instrumentation.ts', 'proxy.ts'],
    'start.ts',
    'app',
    'preview',
    ['components', 'feeds'],
    'delivery',
    'media',
    'coming',
    // What a page of one type shows.
    ['data/announcements', 'data/cities', 'data/events', 'data/initiatives', 'data/pages', 'data/representatives'],
    'data/blocks',
    // Documents as pages of other types show them.
    'data/cards',
    ['data/addresses', 'data/globals'],
    'data/parts',
    'data/documents',
    'data/store',
    'data/as-of',
    ['platform/http', 'platform/metrics-text.ts', 'platform/security-headers.ts', 'platform/urls'],
    // The cache handler is compiled alone, with what it imports of `upstream`.
    ['cache', 'platform/env.ts', 'platform/log.ts', 'platform/node-environment.ts'],
    // The time of the product; the cache handler is compiled with it.
    'platform/clock.ts',
    // All that reaches past the documented interface of Next.js and Node.js, see docs/internals.md.
    'platform/upstream',
  ],
  environment: {
    files: ['platform/env.ts', 'cache/env.ts'],
    readers: ['start.ts', 'app', 'preview', 'delivery', 'media', 'coming', 'data/store', 'platform/urls'],
  },
};
