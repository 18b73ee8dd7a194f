import { newest, raise, release, sets, versionsIn } from './sets.mjs';

const [payload, next] = sets;
if (!payload || !next) throw new Error('A set is missing.');

const manifests = [
  { name: 'cms', dependencies: { payload: '3.0.0', '@payloadcms/ui': '3.0.0', next: '16.0.0', zod: '4.0.0' } },
  { name: 'root', devDependencies: { '@types/react': '19.0.0', '@next/eslint-plugin-next': '16.0.0' } },
  { name: 'ui', peerDependencies: { react: '19.0.0', 'react-dom': '19.0.0' } },
];

/** A registry with these versions, of which the last one of each package is the newest. */
const registry = (published: Record<string, string[]>) => async (name: string, range: string) =>
  (range === 'latest' ? published[name]?.at(-1) : published[name]?.find((version) => version === range)) ?? null;

test('a set is found in all manifests', () => {
  expect(versionsIn(payload, manifests)).toEqual({ '@payloadcms/ui': '3.0.0', payload: '3.0.0' });
  expect(Object.keys(versionsIn(next, manifests))).toEqual([
    '@next/eslint-plugin-next',
    '@types/react',
    'next',
    'react',
    'react-dom',
  ]);
});

test('only packages that a manifest has are raised, wherever they stand', () => {
  const versions = { payload: '3.1.0', '@payloadcms/ui': '3.1.0', '@payloadcms/next': '3.1.0' };
  expect(manifests.map((manifest) => raise(manifest, versions))).toEqual([
    { name: 'cms', dependencies: { payload: '3.1.0', '@payloadcms/ui': '3.1.0', next: '16.0.0', zod: '4.0.0' } },
    manifests[1],
    manifests[2],
  ]);
});

test('the lock file forgets a set, wherever npm has put it', () => {
  const paths = [
    '',
    'apps/cms',
    'node_modules/next',
    'node_modules/next/node_modules/postcss',
    'apps/cms/node_modules/@next/eslint-plugin-next',
    'node_modules/@next/env/node_modules/zod',
    'node_modules/react-dom',
    'node_modules/payload',
  ];
  const lock = { lockfileVersion: 3, packages: Object.fromEntries(paths.map((path) => [path, {}])) };
  const released = release(lock, next);
  expect(released).toHaveProperty('lockfileVersion', 3);
  expect(Object.keys(released.packages)).toEqual([
    '',
    'apps/cms',
    'node_modules/next/node_modules/postcss',
    'node_modules/@next/env/node_modules/zod',
    'node_modules/payload',
  ]);
});

test('every package takes the version of its leader', async () => {
  const find = registry({
    next: ['16.0.0', '16.1.0'],
    '@next/eslint-plugin-next': ['16.1.0'],
    react: ['19.1.0'],
    'react-dom': ['19.0.0', '19.1.0'],
    '@types/react': ['19.0.9'],
  });
  const names = Object.keys(versionsIn(next, manifests));
  expect(await newest(next, names, find)).toEqual({
    versions: {
      '@next/eslint-plugin-next': '16.1.0',
      '@types/react': '19.0.9',
      next: '16.1.0',
      react: '19.1.0',
      'react-dom': '19.1.0',
    },
    missing: [],
  });
});

test('a version that is wanted takes the place of the newest', async () => {
  const find = registry({ payload: ['3.0.0', '3.1.0', '3.2.0'], '@payloadcms/ui': ['3.1.0'] });
  expect(await newest(payload, ['@payloadcms/ui', 'payload'], find, { payload: '3.1.0' })).toEqual({
    versions: { '@payloadcms/ui': '3.1.0', payload: '3.1.0' },
    missing: [],
  });
});

test('a package that is not published at the version is named', async () => {
  const find = registry({ payload: ['3.0.0', '3.1.0'], '@payloadcms/ui': ['3.0.0'] });
  expect((await newest(payload, ['@payloadcms/ui', 'payload'], find)).missing).toEqual(['@payloadcms/ui@3.1.0']);
  expect((await newest(payload, ['payload'], registry({}))).missing).toEqual(['payload@latest']);
});
