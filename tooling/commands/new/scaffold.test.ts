import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { root as checkout } from '../lib/paths.mjs';
import { kinds } from './kinds.mjs';
import { parseName } from './names.mjs';
import { addEntry, addImport, writeScaffold } from './scaffold.mjs';

const list = `import type { Check } from './check';
import { cities } from './cities';
import { windows } from './windows';

/** All of them. */
export const checks: Check[] = [
  cities,
  windows,
];
`;

test('an import goes where its path belongs', () => {
  const with_ = (name: string) =>
    addImport(list, `import { ${name} } from './${name}';`)
      .split('\n')
      .slice(0, 4)
      .map((line) => / '\.\/(.*)'/.exec(line)?.[1]);
  expect(with_('alerts')).toEqual(['alerts', 'check', 'cities', 'windows']);
  expect(with_('pages')).toEqual(['check', 'cities', 'pages', 'windows']);
  expect(with_('zones')).toEqual(['check', 'cities', 'windows', 'zones']);
  expect(() => addImport('const a = 1;\n', "import { b } from './b';")).toThrow(/no imports/);
});

test('an entry goes to the end of its list', () => {
  expect(addEntry(list, 'export const checks', 'pages')).toContain('  windows,\n  pages,\n];');
  expect(addEntry('export const map = {\n  a: 1,\n} satisfies M;\n', 'export const map', 'b: 2')).toContain(
    '  a: 1,\n  b: 2,\n} satisfies M;',
  );
  expect(() => addEntry(list, 'export const blocks', 'pages')).toThrow(/"export const blocks" was not found/);
});

describe('writing', () => {
  let folder = '';
  beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'civic-new-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

  test('creates folders, and changes files', async () => {
    writeFileSync(path.join(folder, 'list.ts'), 'before');
    const created = new Map([['new/a.ts', 'a']]);
    await writeScaffold(folder, { created, changed: new Map([['list.ts', 'after']]), steps: [] });
    expect([read('new/a.ts'), read('list.ts')]).toEqual(['a', 'after']);
  });

  test('overwrites nothing, and then writes nothing at all', async () => {
    writeFileSync(path.join(folder, 'a.ts'), 'mine');
    const created = new Map([
      ['b.ts', ''],
      ['a.ts', ''],
    ]);
    await expect(writeScaffold(folder, { created, changed: new Map(), steps: [] })).rejects.toThrow(
      'Nothing was written, because it exists: a.ts',
    );
    expect(read('a.ts')).toBe('mine');
    expect(existsSync(path.join(folder, 'b.ts'))).toBe(false);
  });
});

test.each(Object.entries(kinds))(
  'a %s is complete: no placeholder is left, and its list has it',
  async (kind, { plan }) => {
    const { created, changed, steps } = await plan(checkout, parseName('opening-hours', kind));
    const texts = [...created.values()].join('\n');
    expect(texts).not.toMatch(/\{\{/);
    expect(texts).toContain('TODO');
    expect([...created.keys()].some((file) => /\.test\.tsx?$/.test(file))).toBe(true);
    expect([...created.keys()].filter((file) => existsSync(path.join(checkout, file)))).toEqual([]);
    expect(changed.size).toBeGreaterThan(0);
    for (const text of changed.values()) expect(text.match(/opening-?hours/gi)?.length).toBeGreaterThan(1);
    expect(steps.join('\n')).toContain('npx jest');
  },
);

test('a block in whose folder something is already is refused', async () => {
  await expect(kinds.block?.plan(checkout, parseName('goals', 'block'))).rejects.toThrow(/goals exists already/);
});
