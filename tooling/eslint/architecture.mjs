import { fileURLToPath } from 'node:url';
import { importX } from 'eslint-plugin-import-x';

import { layerZones } from './layers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A barrel loads everything for a single import, and hides cycles. */
const barrels = [
  {
    regex: '^@civic/(content|ui|blocks)$|^\\.{1,2}/?$',
    message: 'Import the module itself, not a barrel.',
  },
];
const cms = { regex: '^@civic/cms($|/)', message: 'The CMS app is imported by nobody.' };
const web = { regex: '^@civic/web($|/)', message: 'The site app is imported by nobody.' };
const anyWorkspace = { regex: '^@civic/', message: 'The shared vocabulary depends on no other workspace.' };

const environmentImport = [
  { name: 'node:process', importNames: ['env'], message: 'The environment is read in env.ts alone.' },
  { name: 'process', message: 'Use the global, or node:process.' },
];

/** Folders for code that depends on undocumented parts of a dependency. */
const upstream = ['apps/*/src/platform/upstream/**'];
const upstreamOnly = 'Used in platform/upstream only, see docs/internals.md.';

/** Paths into a dependency that are missing from its documentation. */
const internals = {
  regex: [
    '^next/(?!(cache|dynamic|font/local|headers|image|link|navigation|og|root-params|script|server)$)',
    '^payload/(?!shared$)',
    '^@payloadcms/[^/]+/(dist|src)/',
    '^@payloadcms/ui/(?!shared$)',
    '^@payloadcms/db-[^/]+/',
    '^@payloadcms/drizzle($|/)',
    '^@libsql/client/',
    '^(libsql|mongodb)/',
    '^(drizzle-orm|drizzle-kit|mongoose|bson)($|/)',
  ].join('|'),
  message: upstreamOnly,
};

/** Names that a documented entry exports without documentation, or that are used here for another purpose. */
const internalNames = [
  {
    name: 'payload',
    importNames: ['beforeChangeTraverseFields', 'getLocalI18n', 'isolateObjectProperty'],
    message: upstreamOnly,
  },
  { name: 'next/cache', importNames: ['unstable_cache'], message: upstreamOnly },
  { name: 'node:diagnostics_channel', message: upstreamOnly },
];

/**
 * Names that files here must not import. Flat config replaces a rule's options, so each list is complete.
 * @param {string[]} files
 * @param {{ regex: string, message: string }[]} patterns
 * @param {object[]} names
 */
function forbid(files, patterns, names = internalNames) {
  const options = { paths: [...environmentImport, ...names], patterns: [...barrels, ...patterns] };
  return { files, rules: { 'no-restricted-imports': ['error', options] } };
}

/** The same boundaries for relative paths. */
const zones = [
  { target: './packages', from: './apps', message: 'Packages never import from apps.' },
  { target: './apps/cms', from: './apps/web', message: 'The apps never import each other.' },
  { target: './apps/web', from: './apps/cms', message: 'The apps never import each other.' },
  {
    target: './packages/content',
    from: ['./packages/blocks', './packages/ui', './packages/payload-types'],
    message: 'The shared vocabulary depends on no other workspace.',
  },
  {
    target: ['./apps', './packages'],
    from: ['./tooling', './e2e', './bench'],
    message: 'The product needs no tooling.',
  },
  ...layerZones,
];

/** The allowed imports between folders. */
export const architecture = [
  {
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: root, zones }],
      'import-x/no-relative-packages': 'error',
    },
  },
  // It reads the apps' lists of layers, which no workspace exports.
  { files: ['tooling/eslint/layers.mjs'], rules: { 'import-x/no-relative-packages': 'off' } },
  forbid(['**/*'], [cms, web, internals]),
  forbid(['packages/content/**'], [anyWorkspace, internals]),
  forbid(upstream, [cms, web], []),
];
