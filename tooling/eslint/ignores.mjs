/** What is built, generated or kept by another tool. */
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
    // Broken on purpose: the test of the architecture rules lints them by name.
    'tooling/eslint/fixtures/**',
  ],
};
