import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';

import { noCycle } from './no-cycle.mjs';

/** Files whose default export is required by a framework. */
const defaultExportFiles = [
  '**/*.config.{ts,mjs,js}',
  '**/app/**/{page,layout,template,loading,error,global-error,not-found,global-not-found,default,forbidden,unauthorized}.tsx',
  '**/app/**/{sitemap,robots,manifest}.ts',
  '**/app/**/{icon,apple-icon,opengraph-image,twitter-image}.tsx',
  '**/src/{proxy,middleware}.ts',
  // Next loads a cache handler by its default export.
  'apps/web/src/cache/handler.ts',
  // Jest runs the setup and teardown of a run by their default exports.
  'e2e/harness/global-{setup,teardown}.ts',
  'tooling/jest/**',
  '**/*.d.ts',
];

/** Rules for the names and imports of modules. */
export const modules = [
  {
    plugins: { 'import-x': importX, civic: { rules: { 'no-cycle': noCycle } } },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.mjs', '.js'],
      'import-x/external-module-folders': ['node_modules'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createTypeScriptImportResolver({ noWarnOnMultipleProjects: true })],
    },
    rules: {
      'civic/no-cycle': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-mutable-exports': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-unresolved': ['error', { ignore: ['^(mpath|server-only)$'] }],
    },
  },
  { files: defaultExportFiles, rules: { 'import-x/no-default-export': 'off' } },
];
