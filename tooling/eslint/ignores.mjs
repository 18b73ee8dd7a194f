/** Files that are built, generated or maintained by another tool. */
export const ignores = {
  ignores: [
    '**/node_modules/**',
    '**/.next/**',
    '**/.turbo/**',
    '**/.cache-handler/**',
    '**/coverage/**',
    '**/next-env.d.ts',
    'data/**',
    'packages/payload-types/src/**',
    'apps/cms/src/app/(payload)/**',
    'apps/cms/src/migrations/**',
    // Intentionally broken: the test of the architecture rules lints them by name.
    'tooling/eslint/fixtures/**',
  ],
};
