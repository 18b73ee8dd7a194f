import js from '@eslint/js';
import tseslint from 'typescript-eslint';

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
