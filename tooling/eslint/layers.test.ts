import { readdirSync } from 'node:fs';
import path from 'node:path';

import { apps, type AppLayers } from './layers.mjs';

const root = path.resolve(__dirname, '../..');
const sourceOf = (app: string) => path.join(root, 'apps', app, 'src');

/** The contents of a folder. A test belongs to the file that it tests, and type declarations are not imported. */
function namesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files
    .map((file) => path.relative(folder, path.join(file.parentPath, file.name)).split(path.sep)[0] ?? '')
    .filter((name) => !name.endsWith('.d.ts'));
  return [...new Set(names.map((name) => name.replace(/\.test(?=\.tsx?$)/, '')))];
}

/** The folders and files of `src` that no entry covers. */
function unlisted(source: string, entries: string[], below = ''): string[] {
  return namesIn(path.join(source, below)).flatMap((name) => {
    const place = path.posix.join(below, name);
    if (entries.includes(place)) return [];
    return entries.some((entry) => entry.startsWith(`${place}/`)) ? unlisted(source, entries, place) : [place];
  });
}

const lists = Object.entries<AppLayers>(apps).map(([app, { order, environment }]) => ({
  app,
  entries: order.flat(),
  environment,
}));

it('has a list for the site', () => {
  expect(lists.map(({ app }) => app)).toContain('web');
});

describe.each(lists)('the layers of apps/$app', ({ app, entries, environment }) => {
  it('cover every folder and file of its source', () => {
    expect(unlisted(sourceOf(app), entries)).toEqual([]);
  });

  it.each(entries)('notice when %s is forgotten', (entry) => {
    const missing = unlisted(
      sourceOf(app),
      entries.filter((other) => other !== entry),
    );
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.every((place) => place === entry || entry.startsWith(`${place}/`))).toBe(true);
  });

  it('name each place once, and only such as exist', () => {
    expect(entries.filter((entry, index) => entries.indexOf(entry) !== index)).toEqual([]);
    expect(entries.filter((entry) => entries.some((other) => other.startsWith(`${entry}/`)))).toEqual([]);
    const missing = entries.filter((entry) => {
      const place = path.join(sourceOf(app), entry);
      return !readdirSync(path.dirname(place)).includes(path.basename(place));
    });
    expect(missing).toEqual([]);
  });

  it('let only layers of the list read the environment', () => {
    expect(environment.readers.filter((reader) => !entries.includes(reader))).toEqual([]);
  });
});
