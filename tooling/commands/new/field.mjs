import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { CommandError } from '../lib/command-error.mjs';
import { inWords, parseName } from './names.mjs';
import { editFiles, render } from './scaffold.mjs';

const types = 'packages/content/src/types';
const collections = 'apps/cms/src/content/collections';
const generated = 'packages/payload-types/src/payload-types.ts';

/** Names that Payload, its database adapters or the fields of every collection use. */
const reserved = new Set([
  'id',
  'status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'createdBy',
  'updatedBy',
  'slug',
  'salt',
  'hash',
  'sizes',
  'file',
  'collection',
  'withheld',
]);

/** @type {import('./scaffold.mjs').Plan} */
export async function planField(root, name) {
  const usual = 'cities.opening-hours';
  const [type = '', field, ...rest] = (name ?? '').split('.');
  if (!field || rest.length > 0)
    throw new CommandError(`Name the type and the field, for example: npm run new -- field ${usual}`);
  const names = { ...parseName(field, 'field', usual), words: inWords(field) };
  const folder = `${collections}/${type}`;
  const index = `${folder}/index.ts`;
  if (!(await typesIn(root)).includes(type))
    throw new CommandError(`There is no content type "${type}"; there are: ${(await typesIn(root)).join(', ')}.`);
  if (reserved.has(names.camel)) throw new CommandError(`"${names.camel}" is reserved: choose another name.`);
  await refuseTaken(root, type, names.camel);
  const text = await render('field/field.ts', names);
  const descriptor = await readFile(path.join(root, types, `${type}.ts`), 'utf8');
  const isWindowed = !descriptor.includes('windowed: false');
  return {
    created: new Map(),
    changed: await editFiles(root, { [index]: (source) => addField(source, text) }),
    steps: [
      `Replace the TODO in ${index}, move the field to where editors expect it, and make it \`required\` or remove \`localized\` if that fits it better`,
      'npm run generate:types -w @civic/cms',
      `npm run payload -w @civic/cms -- migrate:create ${type}-${names.kebab}`,
      ...(isWindowed
        ? [
            `Visitors see the field whenever they see the document. If it must be withheld until the reveal, name it in \`windowed.body\` of ${types}/${type}.ts; if it is shown with the announcement only, in \`windowed.teaser\``,
          ]
        : []),
      siteStep(root, type, names.camel),
      'npm test -- --quick',
    ],
  };
}

/** @param {string} root */
async function typesIn(root) {
  const files = await readdir(path.join(root, types));
  return files
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
    .map((file) => file.slice(0, -3))
    .filter((type) => existsSync(path.join(root, collections, type, 'index.ts')));
}

/**
 * @param {string} root
 * @param {string} type
 * @param {string} camel
 */
async function refuseTaken(root, type, camel) {
  const folder = path.join(root, collections, type);
  const files = (await readdir(folder)).filter((file) => /(?<!\.test)\.ts$/.test(file));
  for (const file of files)
    if (new RegExp(`(?:\\bname: |Field\\()'${camel}'`).test(await readFile(path.join(folder, file), 'utf8')))
      throw new CommandError(`${collections}/${type}/${file} has a field "${camel}" already: choose another name.`);
  // Fields that shared functions bring are in the generated types only.
  if (fieldsIn(await readFile(path.join(root, generated), 'utf8'), type).includes(camel))
    throw new CommandError(`Documents of "${type}" have a field "${camel}" already: choose another name.`);
}

/**
 * The top-level fields of a collection in the types that Payload generates.
 * @param {string} source
 * @param {string} type
 */
export function fieldsIn(source, type) {
  const collection = new RegExp(`^ {4}'?${type}'?: (\\w+);$`, 'm').exec(source)?.[1];
  const [, body = ''] = new RegExp(`^export interface ${collection} \\{\\n([^]*?)^\\}`, 'm').exec(source) ?? [];
  return [...body.matchAll(/^ {2}(\w+)\??:/gm)].map((match) => match[1]);
}

/**
 * Adds a field behind those of the form; `defineCollection` adds the address and the authors.
 * @param {string} source
 * @param {string} text
 */
export function addField(source, text) {
  const lines = source.split('\n');
  const indents = lines.flatMap((line) => /^( +)fields: \[$/.exec(line)?.[1] ?? []);
  const [indent = ''] = indents.sort((one, other) => one.length - other.length);
  const start = lines.lastIndexOf(`${indent}fields: [`);
  const end = lines.findIndex((line, index) => start !== -1 && index > start && line === `${indent}],`);
  if (end === -1) throw new CommandError('No line "fields: [" is followed by "]," at its indentation.');
  const field = text.trimEnd().replace(/^ {4}/gm, `${indent}  `);
  return lines.toSpliced(end, 0, field).join('\n');
}

/**
 * @param {string} root
 * @param {string} type
 * @param {string} camel
 */
function siteStep(root, type, camel) {
  const data = `apps/web/src/data/${type}`;
  return existsSync(path.join(root, data))
    ? `On the site: hand \`${camel}\` on in ${data} (or apps/web/src/data/cards, if it belongs to the card) and show it in apps/web/src/components. An empty one is null in one language or in all`
    : `On the site: hand \`${camel}\` on where documents of ${type} are read (apps/web/src/data/cards, apps/web/src/data/parts) and show it in the component. An empty one is null in one language or in all`;
}
