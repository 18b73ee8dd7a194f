import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { CommandError } from '../lib/command-error.mjs';
import { inWords, parseName, singularOf, spell } from './names.mjs';
import { addEntry, addImport, editFiles, render } from './scaffold.mjs';

const types = 'packages/content/src/types';
const collections = 'apps/cms/src/config/collections.ts';
const messages = 'packages/ui/src/messages';
const site = 'apps/web/src';

/** @type {import('./kinds.mjs').Kind['plan']} */
export async function planType(root, name) {
  const plural = parseName(name, 'type', 'venues');
  const one = spell(singularOf(plural.kebab));
  await refuseTaken(root, plural, one);
  const { kebab } = plural;
  const names = {
    ...plural,
    words: inWords(kebab),
    One: one.Pascal,
    oneKebab: one.kebab,
    oneWords: inWords(one.kebab),
  };
  const component = `${site}/components/${one.kebab}/${one.kebab}`;
  const route = `${site}/app/[locale]/${kebab}`;
  const files = {
    [`${types}/${kebab}.ts`]: 'descriptor.ts',
    [`apps/cms/src/content/collections/${kebab}/index.ts`]: 'collection.ts',
    [`${site}/data/${kebab}/${kebab}.ts`]: 'data.ts',
    [`${component}-list.tsx`]: 'list.tsx',
    [`${component}-list.module.css`]: 'list.module.css',
    [`${component}-article.tsx`]: 'article.tsx',
    [`${component}.test.tsx`]: 'component.test.tsx',
    [`${route}/page.tsx`]: 'list-page.tsx',
    [`${route}/[slug]/page.tsx`]: 'document-page.tsx',
  };
  const created = new Map();
  for (const [file, template] of Object.entries(files)) created.set(file, await render(`type/${template}`, names));
  return {
    created,
    changed: await editFiles(root, { ...registrations(plural), ...(await sectionTexts(root, kebab)) }),
    steps: [
      'npm run generate:types -w @civic/cms',
      'npm run typecheck. What it reports is a table keyed by type that needs an entry',
      `Replace what is marked TODO: git grep --untracked -n TODO -- apps packages`,
      `npm run payload -w @civic/cms -- migrate:create ${kebab}. Do this once the fields are final`,
      `npx jest ${site}/components/${one.kebab} packages/content/src/content-types ${messages} --selectProjects node jsdom`,
      `Add ${inWords(kebab).toLowerCase()} to the demo content (apps/cms/src/seed), and to its menu, so that everybody sees them after npm start`,
      'docs/extend.md describes windows, feeds and fields by which the site may filter; the descriptor switches them on',
    ],
  };
}

/**
 * @param {string} root
 * @param {import('./names.mjs').Names} plural
 * @param {import('./names.mjs').Names} one
 */
async function refuseTaken(root, { kebab, camel }, one) {
  const folders = [
    `apps/cms/src/content/collections/${kebab}`,
    `${site}/data/${kebab}`,
    `${site}/components/${one.kebab}`,
    `${site}/app/[locale]/${kebab}`,
  ];
  const taken = [`${types}/${kebab}.ts`, ...folders].find((file) => existsSync(path.join(root, file)));
  if (taken) throw new CommandError(`${taken} exists already: choose another name.`);
  const read = (/** @type {string} */ file) => readFile(path.join(root, file), 'utf8');
  if (new RegExp(`^import \\{[^}]*\\b${camel}\\b`, 'm').test(await read(collections)))
    throw new CommandError(`"${camel}" names something else in ${collections}: choose another name.`);
  const paths = await read('packages/content/src/paths.ts');
  const globals = await read('packages/content/src/content-types.ts');
  const payload = /^payload-/.test(kebab);
  if (payload || `${paths}${globals}`.includes(`'${kebab}'`))
    throw new CommandError(
      `"${kebab}" is reserved for paths of the site or collections of Payload: choose another name.`,
    );
}

/**
 * The lists and maps that have an entry for every type.
 * @param {import('./names.mjs').Names} names
 * @returns {Record<string, (source: string) => string>}
 */
const registrations = ({ kebab, camel }) => ({
  [`${types}/all.ts`]: (source) =>
    addEntry(addImport(source, `import { ${camel} } from './${kebab}';`), 'export const contentTypes', camel, 'pages,'),
  [collections]: (source) =>
    addEntry(
      addImport(source, `import { ${camel} } from '../content/collections/${kebab}';`),
      'export const collections',
      camel,
      'releases,',
    ),
  'apps/cms/src/delivery/list-facts.ts': (source) => addEntry(source, 'const factsOf', `'${kebab}': byName`),
  'apps/cms/src/time/releases/preflight/words.ts': (source) =>
    addEntry(
      source,
      'export const typeWords',
      `'${kebab}': { bg: 'TODO: име', en: '${inWords(singularOf(kebab)).toLowerCase()}' }`,
    ),
  [`${site}/data/documents/lists.ts`]: (source) =>
    addEntry(
      addEntry(source, 'const rowFields', `'${kebab}': ['name', 'slug', '_status']`),
      'const scopeFields',
      `'${kebab}': {}`,
    ),
  'apps/web/layers.mjs': (source) => addToLayer(source, `data/${kebab}`),
});

/**
 * Adds a folder to the layer of what a page of one type shows.
 * @param {string} source
 * @param {string} folder
 */
export function addToLayer(source, folder) {
  const beside = 'data/announcements';
  const layers = source.match(/\[[^[\]]*\]/g) ?? [];
  const layer = layers.find((text) => text.includes(`'${beside}'`));
  if (!layer) throw new CommandError(`The layer that has "${beside}" was not found.`);
  const folders = [...layer.matchAll(/'([^']+)'/g)].map((match) => match[1]);
  const list = [...folders, folder].sort().map((text) => `'${text}'`);
  return source.replace(layer, () => `[${list.join(', ')}]`);
}

/**
 * Texts of the list page in every language, to be replaced.
 * @param {string} root
 * @param {string} kebab
 */
async function sectionTexts(root, kebab) {
  const languages = (await readdir(path.join(root, messages))).filter((file) => /^[a-z]{2,3}\.ts$/.test(file));
  const words = inWords(kebab);
  const texts = {
    bg: {
      title: 'TODO: заглавие',
      lead: 'TODO: какво има в раздела, с едно изречение.',
      empty: 'TODO: все още няма нищо публикувано.',
      all: 'TODO: всички',
    },
    en: {
      title: words,
      lead: 'TODO: what the section holds, in one sentence.',
      empty: `No ${words.toLowerCase()} have been published yet.`,
      all: `All ${words.toLowerCase()}`,
    },
  };
  return Object.fromEntries(
    languages.map((file) => {
      const { title, lead, empty, all } = file === 'bg.ts' ? texts.bg : texts.en;
      const entry = `'${kebab}': { title: '${title}', lead: '${lead}', empty: '${empty}', all: '${all}' }`;
      return [`${messages}/${file}`, (/** @type {string} */ source) => addEntry(source, '  sections: {', entry)];
    }),
  );
}
