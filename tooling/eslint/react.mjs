import next from '@next/eslint-plugin-next';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';

const components = ['apps/**/*.{ts,tsx}', 'packages/**/*.{ts,tsx}'];

/** Components: hooks, accessibility, and what Next asks for. */
export const react = [
  { ...reactHooks.configs.flat.recommended, files: components },
  { ...jsxA11y.flatConfigs.strict, files: ['**/*.tsx'] },
  {
    files: ['**/*.tsx'],
    // VoiceOver does not treat a list without bullets as a list unless it has an explicit role.
    rules: { 'jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }] },
  },
  {
    ...next.configs['core-web-vitals'],
    files: ['apps/web/**/*.{ts,tsx}', 'packages/{ui,blocks}/**/*.tsx'],
    settings: { next: { rootDir: 'apps/web' } },
    rules: {
      ...next.configs['core-web-vitals'].rules,
      // For the pages router; and pictures come from the CMS in prepared sizes.
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-img-element': 'off',
    },
  },
];
