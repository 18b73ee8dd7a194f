/** The only files that read the environment; all others are given values, checked and named. */
const readers = ['**/env.ts', 'tooling/**/env.mjs', 'e2e/**/env.mjs', 'bench/**/env.mjs'];

const message = 'The environment is read in env.ts alone.';

/** `process.env` in one file a workspace. */
export const environment = [
  { rules: { 'no-restricted-properties': ['error', { object: 'process', property: 'env', message }] } },
  { files: readers, rules: { 'no-restricted-properties': 'off' } },
];
