import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const guide = read('docs/internals.md');

const folders = ['apps/cms/src/platform/upstream', 'apps/web/src/platform/upstream'];
const places = folders.flatMap((folder) => {
  const names = readdirSync(path.join(root, folder)).filter((name) => /\.tsx?$/.test(name));
  return names
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .map((name) => ({ folder, name, stem: name.replace(/(\.d)?\.tsx?$/, ''), tests: names }));
});

/** The section of the guide about one app. */
const sectionOf = (folder: string) =>
  guide.split(/^## /m).find((section) => section.split('\n', 1)[0]?.includes(folder)) ?? '';
const versionsIn = (text: string) => (text.match(/\d+\.\d+(\.\d+)?/g) ?? []).sort();

describe.each(places)('$folder/$name', ({ folder, name, stem, tests }) => {
  const header = /^\/\*\*[\s\S]*?\*\//.exec(read(`${folder}/${name}`))?.[0] ?? '';
  const row = sectionOf(folder)
    .split('\n')
    .find((line) => line.startsWith(`| \`${name}\` `));

  it('says what it was read against, why it is needed and what an upgrade would break', () => {
    expect(header).toMatch(/^ \* Read against: .*\d/m);
    expect(header).toMatch(/^ \* Why: /m);
    expect(header).toMatch(/^ \* At an upgrade: /m);
  });

  it('has a row in docs/internals.md, with the same versions', () => {
    const against = /^ \* Read against: (.*)$/m.exec(header)?.[1] ?? '';
    const packages = row?.split('|')[2] ?? '';
    expect([...new Set(versionsIn(packages))]).toEqual([...new Set(versionsIn(against))]);
  });

  it('has a contract test that its row names', () => {
    const named = [...(row?.split('|')[4]?.matchAll(/`([^`]+\.test\.ts)`/g) ?? [])].map(([, file]) => String(file));
    const beside = named.filter((file) => tests.includes(file));
    const about = beside.some((file) => file === `${stem}.test.ts` || read(`${folder}/${file}`).includes(`'${stem}`));
    expect(about || name.endsWith('.d.ts') || named.includes('testing/migrations-match.test.ts')).toBe(true);
  });
});

test('docs/internals.md lists no file that is gone', () => {
  const listed = folders.flatMap((folder) =>
    [...sectionOf(folder).matchAll(/^\| `([^`]+)` /gm)].map(([, name]) => `${folder}/${name}`),
  );
  const existing = places.map(({ folder, name }) => `${folder}/${name}`);
  expect(listed.filter((file) => !existing.includes(file))).toEqual([]);
});
