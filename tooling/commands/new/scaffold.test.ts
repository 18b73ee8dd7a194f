import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { root as checkout } from '../lib/paths.mjs';
import { kinds } from './kinds.mjs';
import { addEntry, addImport, editFiles, writeScaffold } from './scaffold.mjs';

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

test('an import from another folder goes to the others of that folder', () => {
  const source = "import { z } from '../config/z';\nimport { a } from '../types/a';\nimport { c } from '../types/c';\n";
  expect(addImport(source, "import { b } from '../types/b';")).toBe(
    "import { z } from '../config/z';\nimport { a } from '../types/a';\nimport { b } from '../types/b';\nimport { c } from '../types/c';\n",
  );
  expect(() => addImport(source, "import { b } from '../data/b';")).toThrow('There are no imports from "../data/"');
});

test('an entry goes to the end of its list', () => {
  expect(addEntry(list, 'export const checks', 'pages')).toContain('  windows,\n  pages,\n];');
  expect(addEntry('export const map = {\n  a: 1,\n} satisfies M;\n', 'export const map', 'b: 2')).toContain(
    '  a: 1,\n  b: 2,\n} satisfies M;',
  );
  expect(() => addEntry(list, 'export const blocks', 'pages')).toThrow(/"export const blocks" was not found/);
  // On one line, its end is not where the entry would be put.
  expect(() => addEntry('const one = [a];\nconst two = [\n  b,\n];\n', 'const one', 'c')).toThrow(/was not found/);
});

test('an entry goes before another, and to the end without that', () => {
  expect(addEntry(list, 'export const checks', 'pages', 'windows')).toContain('  cities,\n  pages,\n  windows,\n];');
  expect(addEntry(list, 'export const checks', 'pages', 'zones')).toContain('  windows,\n  pages,\n];');
});

test('an entry goes into a map inside another', () => {
  const texts = 'const bg = {\n  sections: {\n    a: {\n      b: 1,\n    },\n  } satisfies S,\n  other: {\n  },\n};\n';
  expect(addEntry(texts, '  sections: {', 'c: 2')).toContain('    },\n    c: 2,\n  } satisfies S,');
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

  test('a file that is missing or not as expected is named', async () => {
    writeFileSync(path.join(folder, 'list.ts'), 'const a = 1;');
    const edit = (source: string) => addEntry(source, 'const list', 'b');
    await expect(editFiles(folder, { 'other.ts': edit })).rejects.toThrow('other.ts is not there');
    await expect(editFiles(folder, { 'list.ts': edit })).rejects.toThrow(
      'list.ts cannot be changed, nothing was written. The list that begins with "const list" was not found.',
    );
    expect(await editFiles(folder, { 'list.ts': () => 'new' })).toEqual(new Map([['list.ts', 'new']]));
    expect(read('list.ts')).toBe('const a = 1;');
  });
});

// A field only changes files.
test.each(Object.entries(kinds).filter(([kind]) => kind !== 'field'))(
  'a %s is complete: no placeholder is left, and its lists have it',
  async (_kind, { plan }) => {
    const { created, changed, steps } = await plan(checkout, 'opening-hours');
    const texts = [...created.values()].join('\n');
    expect(texts).not.toMatch(/\{\{\w+\}\}/);
    expect(texts).toContain('TODO');
    expect([...created.keys()].some((file) => /\.test\.tsx?$/.test(file))).toBe(true);
    expect([...created.keys()].filter((file) => existsSync(path.join(checkout, file)))).toEqual([]);
    expect(changed.size).toBeGreaterThan(0);
    for (const [file, text] of changed) {
      expect(text).toMatch(/opening-?hours/i);
      expect(text.length).toBeGreaterThan(readFileSync(path.join(checkout, file), 'utf8').length);
    }
    expect(steps.join('\n')).toContain('npx jest');
  },
);

test('a block in whose folder something is already is refused', async () => {
  await expect(kinds.block?.plan(checkout, 'goals')).rejects.toThrow(/goals exists already/);
});
