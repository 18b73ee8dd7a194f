import js from '@eslint/js';
import tseslint from 'typescript-eslint';

import { environmentFiles } from './layers.mjs';

const unused = ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }];

/** TypeScript and JavaScript in general. */
export const language = [
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  {
    rules: {
      // The compiler reports undefined names better, in JavaScript too (checkJs).
      'no-undef': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/no-unused-vars': unused,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      // A type with one meaning stays a type: Payload's generated code mixes both.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true },
      ],
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  // Commands write to the terminal.
  { files: ['tooling/**', 'e2e/**', 'bench/**', 'apps/cms/src/seed/**'], rules: { 'no-console': 'off' } },
];

const exportAll = { selector: 'ExportAllDeclaration', message: 'Export by name: `export *` makes a barrel.' };
const reexport = { selector: 'ExportNamedDeclaration[source]', message: 'An index that re-exports is a barrel.' };

/** Constants that Next inlines at build time; they are not part of the environment. */
const constants = '/^(NODE_ENV|NEXT_RUNTIME)$/';
const message = 'The environment is read in env.ts alone.';
const environment = [
  {
    selector:
      'MemberExpression[object.name="process"][property.name="env"]' +
      `:not(MemberExpression[property.name=${constants}] > MemberExpression)`,
    message,
  },
  { selector: 'VariableDeclarator[init.name="process"] Property[key.name="env"]', message },
];

/** The clock of a machine may be wrong, so that none of the apps goes by it. */
const clock = [
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
  'NewExpression[callee.name="Date"][arguments.length=0]',
].map((selector) => ({
  selector,
  message: 'Ask platform/clock.ts for the time of the product; durations are measured with performance.now().',
}));

/** Files of the apps that go by the clock of the machine, or of the browser: exchanges with other clocks, names of files, and tests. */
const machineTime = [
  'apps/*/src/platform/clock.ts',
  'apps/cms/src/{admin,seed,testing}/**',
  'apps/cms/src/platform/{database/database-clock,database/sqlite/process-lock,email/keeping-files}.ts',
  'apps/web/src/{coming/read-coming,data/store/{cms-client,cms-clock},media/read-file}.ts',
  'apps/web/src/components/announcement/countdown/**',
  'apps/*/src/platform/upstream/**',
  'apps/*/src/**/testing/**',
  'apps/*/src/**/*.test.{ts,tsx}',
];

/** The only files that read the environment; all others receive validated, named values. */
const readers = [...environmentFiles, '{packages,e2e}/**/env.ts', '{tooling,bench}/**/env.mjs'];

/** Forbidden syntax. Flat config replaces a rule's options, so each list is complete. */
export const syntax = [
  { rules: { 'no-restricted-syntax': ['error', exportAll, ...environment] } },
  { files: ['**/index.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', exportAll, reexport, ...environment] } },
  { files: readers, rules: { 'no-restricted-syntax': ['error', exportAll] } },
  {
    files: ['apps/*/src/**/*.{ts,tsx}'],
    ignores: [...machineTime, ...readers],
    rules: { 'no-restricted-syntax': ['error', exportAll, ...environment, ...clock] },
  },
  {
    files: ['apps/*/src/**/index.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', exportAll, reexport, ...environment, ...clock] },
  },
];

/** The rules that need types; they take half of the linting time. */
const rules = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
};

/** An unawaited promise loses its error; a promise in a condition is always true. */
export const promises = [
  {
    files: ['apps/*/src/**/*.{ts,tsx}', 'packages/*/src/**/*.{ts,tsx}', 'e2e/**/*.ts'],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    rules,
  },
];

/** For a source that no TypeScript project contains. @type {import('eslint').Linter.Config} */
export const withoutTypes = {
  languageOptions: { parserOptions: { projectService: false } },
  rules: Object.fromEntries(Object.keys(rules).map((name) => [name, /** @type {const} */ ('off')])),
};
