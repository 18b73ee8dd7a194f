/** Jest's projects: `node` and `jsdom` need nothing running; `integration`, `instants` and `browser` start the built product. */
const transform = {
  '^.+\\.[cm]?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  ],
};
const ignored = ['/node_modules/', '/\\.next/', '<rootDir>/data/'];
const shared = {
  transform,
  // Packages that come as ECMAScript modules only.
  transformIgnorePatterns: ['/node_modules/(?!(@payloadcms/translations|marked|temporal-polyfill|temporal-utils)/)'],
  testPathIgnorePatterns: ignored,
  modulePathIgnorePatterns: ['/\\.next/'],
  moduleNameMapper: {
    '\\.module\\.css$': '<rootDir>/tooling/jest/css-module.mjs',
    '\\.css$': '<rootDir>/tooling/jest/css-module.mjs',
    '\\.png$': '<rootDir>/tooling/jest/picture.mjs',
    '^server-only$': '<rootDir>/tooling/jest/empty.mjs',
  },
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      setupFilesAfterEnv: ['<rootDir>/tooling/jest/unit-setup.mjs'],
      testMatch: ['<rootDir>/{apps,packages,tooling,bench}/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'jsdom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/{apps,packages}/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/tooling/jest/unit-setup.mjs', '<rootDir>/tooling/jest/jsdom-setup.mjs'],
    },
    {
      ...shared,
      displayName: 'integration',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/e2e/integration/**/*.test.ts'],
      globalSetup: '<rootDir>/e2e/harness/global-setup.ts',
      globalTeardown: '<rootDir>/e2e/harness/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/tooling/jest/end-to-end-setup.mjs'],
    },
    {
      ...shared,
      displayName: 'instants',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/e2e/instants/**/*.test.ts'],
      globalSetup: '<rootDir>/e2e/harness/global-setup.ts',
      globalTeardown: '<rootDir>/e2e/harness/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/tooling/jest/end-to-end-setup.mjs'],
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/e2e/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/e2e/harness/global-setup.ts',
      globalTeardown: '<rootDir>/e2e/harness/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/tooling/jest/end-to-end-setup.mjs'],
    },
  ],
};
