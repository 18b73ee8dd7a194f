import { environmentFiles } from './layers.mjs';

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

/** The only files that read the environment; all others receive validated, named values. */
const readers = [...environmentFiles, '{packages,e2e}/**/env.ts', '{tooling,bench}/**/env.mjs'];

/** Forbidden syntax. Flat config replaces a rule's options, so each list is complete. */
export const syntax = [
  { rules: { 'no-restricted-syntax': ['error', exportAll, ...environment] } },
  { files: ['**/index.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', exportAll, reexport, ...environment] } },
  { files: readers, rules: { 'no-restricted-syntax': ['error', exportAll] } },
];
