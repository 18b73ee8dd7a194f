import { execFileSync } from 'node:child_process';
import path from 'node:path';

import { layerCases, use, type LintCase } from './layer-cases';
import { apps, type AppLayers } from './layers.mjs';

const root = path.resolve(__dirname, '../..');

const cases: LintCase[] = [
  {
    name: 'a package imports an app by name',
    file: 'packages/ui/src/probe.ts',
    code: use('@civic/web/src/x'),
    rule: 'no-restricted-imports',
  },
  {
    name: 'a package imports an app by path',
    file: 'packages/ui/src/probe.ts',
    code: use('../../../apps/cms/package.json'),
    rule: 'import-x/no-restricted-paths',
  },
  {
    name: 'the site imports the CMS by path',
    file: 'apps/web/src/probe.ts',
    code: use('../../cms/package.json'),
    rule: 'import-x/no-restricted-paths',
  },
  {
    name: 'the CMS imports the site by path',
    file: 'apps/cms/src/probe.ts',
    code: use('../../web/package.json'),
    rule: 'import-x/no-restricted-paths',
  },
  {
    name: 'the CMS imports the site by name',
    file: 'apps/cms/src/probe.ts',
    code: use('@civic/web'),
    rule: 'no-restricted-imports',
  },
  ...['apps/cms/src/time/probe.ts', 'apps/web/src/data/probe.ts', 'apps/web/src/data/index.ts'].flatMap((file) => [
    {
      name: `${file} goes by its machine's clock`,
      file,
      code: 'export const at = () => Date.now();\n',
      rule: 'no-restricted-syntax',
    },
    {
      name: `${file} makes a date of it`,
      file,
      code: 'export const at = () => new Date();\n',
      rule: 'no-restricted-syntax',
    },
  ]),
  {
    name: 'the vocabulary imports a workspace',
    file: 'packages/content/src/probe.ts',
    code: use('@civic/ui/icon'),
    rule: 'no-restricted-imports',
  },
  {
    name: 'the vocabulary imports a workspace by path',
    file: 'packages/content/src/probe.ts',
    code: use('../../ui/package.json'),
    rule: 'import-x/no-restricted-paths',
  },
  {
    name: 'a type import crosses a border too',
    file: 'packages/content/src/probe.ts',
    code: "import type { Icon } from '@civic/ui/icon';\nexport type Used = Icon;\n",
    rule: 'no-restricted-imports',
  },
  {
    name: 'the product imports tooling',
    file: 'apps/web/src/probe.ts',
    code: use('../../../tooling/eslint/ignores.mjs'),
    rule: 'import-x/no-restricted-paths',
  },
  { name: 'modules in a circle', file: 'tooling/eslint/fixtures/cycle-a.ts', rule: 'civic/no-cycle' },
  {
    name: 'modules in a circle of types',
    file: 'tooling/eslint/fixtures/type-cycle-a.ts',
    rule: 'civic/no-cycle',
  },
  {
    name: 'the other module of that circle',
    file: 'tooling/eslint/fixtures/type-cycle-b.ts',
    rule: 'civic/no-cycle',
  },
  {
    name: 'a circle that a type in a comment closes',
    file: 'tooling/eslint/fixtures/jsdoc-cycle-a.mjs',
    rule: 'civic/no-cycle',
  },
  {
    name: 'the module with that comment',
    file: 'tooling/eslint/fixtures/jsdoc-cycle-b.mjs',
    rule: 'civic/no-cycle',
  },
  {
    name: 'a module that imports a circle and is not part of it',
    file: 'tooling/eslint/fixtures/beside-cycle.ts',
    rule: null,
  },
  {
    name: 'the environment outside env.ts',
    file: 'apps/web/src/probe.ts',
    code: 'export const home = process.env.HOME;\n',
    rule: 'no-restricted-syntax',
  },
  {
    name: 'the environment, taken apart',
    file: 'apps/web/src/probe.ts',
    code: 'export const { env } = process;\n',
    rule: 'no-restricted-syntax',
  },
  {
    name: 'the environment, imported',
    file: 'apps/web/src/probe.ts',
    code: "import { env } from 'node:process';\nexport const home = env.HOME;\n",
    rule: 'no-restricted-imports',
  },
  {
    name: 'a constant of the build',
    file: 'apps/web/src/probe.ts',
    code: "export const onServer = process.env.NEXT_RUNTIME === 'nodejs';\n",
    rule: null,
  },
  {
    name: 'the environment in env.ts',
    file: 'apps/web/src/platform/env.ts',
    code: 'export const home = process.env.HOME;\n',
    rule: null,
  },
  {
    name: 'the environment in another env.ts',
    file: 'apps/web/src/preview/env.ts',
    code: 'export const home = process.env.HOME;\n',
    rule: 'no-restricted-syntax',
  },
  {
    name: 'a component that takes values of the environment',
    file: 'apps/web/src/components/probe.tsx',
    code: use('../platform/env'),
    rule: 'import-x/no-restricted-paths',
  },
  ...[
    'next/dist/server/response-cache',
    'next/constants',
    'payload/dist/index.js',
    '@payloadcms/next/dist/index.js',
    '@payloadcms/ui/elements/Button',
    '@payloadcms/db-sqlite/types',
    '@payloadcms/drizzle',
    '@libsql/client/sqlite3',
    'mongodb/lib/sessions',
    'mongoose',
    'node:diagnostics_channel',
  ].flatMap((specifier): LintCase[] => [
    {
      name: `${specifier} outside of platform/upstream`,
      file: 'apps/cms/src/time/probe.ts',
      code: use(specifier),
      rule: 'no-restricted-imports',
    },
    {
      name: `${specifier} in platform/upstream`,
      file: 'apps/cms/src/platform/upstream/probe.ts',
      code: use(specifier),
      rule: null,
      keeps: 'no-restricted-imports',
    },
  ]),
  {
    name: 'a type of an internal module outside of platform/upstream',
    file: 'apps/web/src/cache/probe.ts',
    code: "import type { CacheHandler } from 'next/dist/server/lib/incremental-cache';\nexport type Used = CacheHandler;\n",
    rule: 'no-restricted-imports',
  },
  {
    name: 'an undocumented name of payload outside of platform/upstream',
    file: 'apps/cms/src/time/probe.ts',
    code: "import { isolateObjectProperty } from 'payload';\nexport const used = isolateObjectProperty;\n",
    rule: 'no-restricted-imports',
  },
  {
    name: 'a look-up that only carries tags outside of platform/upstream',
    file: 'apps/web/src/data/probe.ts',
    code: "import { unstable_cache } from 'next/cache';\nexport const used = unstable_cache;\n",
    rule: 'no-restricted-imports',
  },
  ...['payload', 'payload/shared', '@payloadcms/next/views', '@payloadcms/ui', '@libsql/client', 'next/link'].map(
    (specifier): LintCase => ({
      name: `${specifier} anywhere`,
      file: 'apps/cms/src/admin/probe.ts',
      code: use(specifier),
      rule: null,
      keeps: 'no-restricted-imports',
    }),
  ),
  {
    name: 'a default export',
    file: 'packages/ui/src/probe.tsx',
    code: 'export default function Probe() {\n  return null;\n}\n',
    rule: 'import-x/no-default-export',
  },
  {
    name: 'the default export of a page',
    file: 'apps/web/src/app/[locale]/page.tsx',
    code: 'export default function Page() {\n  return null;\n}\n',
    rule: null,
  },
  {
    name: 'export *',
    file: 'packages/content/src/probe.ts',
    code: "export * from './slugs';\n",
    rule: 'no-restricted-syntax',
  },
  {
    name: 'an index that re-exports',
    file: 'packages/content/src/probe/index.ts',
    code: "export { slugify } from '../slugs';\n",
    rule: 'no-restricted-syntax',
  },
  {
    name: 'a package as a barrel',
    file: 'apps/web/src/probe.ts',
    code: use('@civic/content'),
    rule: 'no-restricted-imports',
  },
  {
    name: 'any',
    file: 'apps/web/src/probe.ts',
    code: 'export const value: any = 1;\n',
    rule: '@typescript-eslint/no-explicit-any',
  },
  {
    name: 'a type imported as a value',
    file: 'apps/web/src/probe.ts',
    code: "import { SiteLanguage } from '@civic/content/site-languages';\nexport type Used = SiteLanguage;\n",
    rule: '@typescript-eslint/consistent-type-imports',
  },
  {
    name: 'a picture without an alternative text',
    file: 'packages/ui/src/probe.tsx',
    code: 'export const Probe = () => <img src="/a.webp" />;\n',
    rule: 'jsx-a11y/alt-text',
  },
  {
    name: 'a hook in a condition',
    file: 'packages/ui/src/probe.tsx',
    code: "import { useState } from 'react';\nexport const Probe = ({ on }: { on: boolean }) => (on ? useState(1)[0] : null);\n",
    rule: 'react-hooks/rules-of-hooks',
  },
];

const lists = Object.entries<AppLayers>(apps);
cases.push(...lists.flatMap(([app, layers]) => layerCases(app, layers)));

describe('the architecture that lint holds', () => {
  let broken: string[][];

  beforeAll(() => {
    const input = JSON.stringify(cases.map(({ file, code }) => ({ file: path.join(root, file), code })));
    const script = path.join(__dirname, 'lint-cases.mjs');
    broken = JSON.parse(execFileSync(process.execPath, [script], { cwd: root, input, encoding: 'utf8' })) as string[][];
  }, 60_000);

  test.each(cases.map((one, index) => ({ ...one, index })))('$name → $rule', ({ index, rule, keeps }) => {
    if (keeps !== undefined) expect(broken[index]).not.toContain(keeps);
    else if (rule === null) expect(broken[index]).toEqual([]);
    else expect(broken[index]).toContain(rule);
  });
});
