import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { fieldId, rowId } from './admin-dom';
import { readInstalled } from './testing/installed';

const ui = (file: string) => readInstalled('@payloadcms/ui', `dist/${file}`);

test('a field and a row have these ids', () => {
  expect(fieldId('list.0.text')).toBe('field-list__0__text');
  expect(ui('fields/Text/Input.js')).toMatch(/id: `field-\$\{path\?*\.replace\(\/\\\.\/g, "__"\)\}`/);
  expect(rowId('group.list', '0')).toBe('group-list-row-0');
  const row = /`\$\{parentPath\??\.split\("\."\)\.join\("-"\)\}-row-\$\{rowIndex\}`/;
  expect(ui('fields/Array/ArrayRow.js')).toMatch(row);
  expect(ui('fields/Blocks/BlockRow.js')).toMatch(row);
});

test('tabs and rows that are folded up have these classes', () => {
  expect(ui('fields/Tabs/Tab/index.js')).toContain("'tabs-field__tab-button'");
  const collapsible = ui('elements/Collapsible/index.js');
  expect(collapsible).toContain("baseClass = 'collapsible'");
  expect(collapsible).toContain('`${baseClass}--collapsed`');
  expect(collapsible).toContain('`${baseClass}__toggle`');
});

/** The classes in our style sheets of the admin that are Payload's. */
function foreignClasses(): string[] {
  const admin = path.resolve(__dirname, '../../admin');
  const sheets = readdirSync(admin, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.css') && !file.endsWith('.module.css'),
  );
  const selectors = sheets.map((file) =>
    readFileSync(path.join(admin, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\{[^{}]*\}/g, ' '),
  );
  const classes = selectors.join(' ').match(/(?<=\.)[a-z][\w-]*/g) ?? [];
  return [...new Set(classes)].filter((name) => !name.startsWith('civic-') && !name.startsWith('fc-')).sort();
}

/** The classes in the components of our admin that are neither ours nor the calendar's. */
function borrowedClasses(): string[] {
  const admin = path.resolve(__dirname, '../../admin');
  const components = readdirSync(admin, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.tsx') && !file.includes('.test'),
  );
  const classes = components.flatMap((file) => {
    const written = readFileSync(path.join(admin, file), 'utf8').matchAll(/className="([^"]*)"/g);
    return [...written].flatMap(([, names = '']) => names.split(' '));
  });
  return [...new Set(classes)].filter((name) => name && !name.startsWith('civic-') && !name.startsWith('fc-')).sort();
}

const everything = [
  ui('styles.css'),
  ui('exports/client/index.js'),
  readInstalled('@payloadcms/next', 'dist/prod/styles.css'),
  readInstalled('@payloadcms/next', 'dist/elements/Nav/index.client.js'),
  readInstalled('@payloadcms/richtext-lexical', 'dist/field/Field.js'),
].join('\n');

/** Classes that Payload makes of the name of a field or a collection, by what stands before it. */
const made: Record<string, RegExp> = {
  'cell-': /`cell-\$\{\w+\.replace\(/,
  'collection-list--': /\$\{baseClass\}--\$\{collectionSlug\}/,
};
const makers = [ui('elements/Table/index.js'), ui('views/List/index.js')].join('\n');

const isMade = (name: string) =>
  Object.entries(made).some(([start, pattern]) => name.startsWith(start) && pattern.test(makers));

/** Payload writes `block__element` and `block--modifier` with the name of the block taken from a constant. */
function isThere(name: string): boolean {
  if (everything.includes(name) || isMade(name)) return true;
  const parts = /^([\w-]+?)((?:__|--).+)$/.exec(name);
  return parts !== null && everything.includes(`"${parts[1]}"`) && everything.includes(`}${parts[2]}`);
}

test.each(foreignClasses())('our style sheets change the class .%s, which the admin has', (name) => {
  expect({ [name]: isThere(name) }).toEqual({ [name]: true });
});

test.each(borrowedClasses())('our components borrow the class .%s, which the admin has', (name) => {
  expect({ [name]: isThere(name) }).toEqual({ [name]: true });
});
