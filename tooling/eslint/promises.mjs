import tseslint from 'typescript-eslint';

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
