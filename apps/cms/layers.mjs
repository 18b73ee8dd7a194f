/** The order of the CMS's source: who may import whom; `tooling/eslint/layers.mjs` describes the lists, reads them and has their type. */
export const layers = {
  order: [
    'testing',
    ['instrumentation.ts', 'app', 'seed'],
    'payload.config.ts',
    'config',
    'admin',
    'time/calendar',
    'time/coming',
    'time/as-of',
    'time/releases',
    'time/transitions',
    'delivery',
    'content/collections',
    'content/window',
    'content/promises',
    'content/globals',
    // Files to download; pictures and videos are in `content/media`.
    'content/documents',
    ['content/editor', 'content/fields', 'content/media'],
    'content/addresses',
    [
      'content/bin',
      'content/groups.ts',
      'content/undated-first.ts',
      'content/references',
      'content/saving',
      'content/status-hook.ts',
      'content/stored-window.ts',
      'content/versions.ts',
      'content/withdrawn-languages.ts',
    ],
    'access',
    'migrations',
    ['platform/email', 'platform/http', 'platform/rows', 'platform/words'],
    'platform/database',
    ['platform/clock.ts', 'platform/errors.ts', 'platform/env.ts', 'platform/process', 'platform/site-url.ts'],
    // All that reaches past the documented interface of a dependency, see docs/internals.md.
    'platform/upstream',
    // Runs programs for the tests of every layer.
    'platform/testing',
  ],
  environment: {
    files: ['platform/env.ts', 'platform/database/env.ts', 'platform/testing/env.ts'],
    readers: ['testing', 'payload.config.ts', 'config'],
  },
};
