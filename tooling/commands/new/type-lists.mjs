import { readdir } from 'node:fs/promises';
import path from 'node:path';

import { CommandError } from '../lib/command-error.mjs';
import { inWords } from './names.mjs';
import { addEntry, addImport } from './scaffold.mjs';

const types = 'packages/content/src/types';
const collections = 'apps/cms/src/config/collections.ts';
const messages = 'packages/ui/src/messages';
const site = 'apps/web/src';

/**
 * The lists and maps that have an entry for every type.
 * @param {import('./names.mjs').Names} names
 * @returns {Record<string, (source: string) => string>}
 */
export const registrations = ({ kebab, camel }) => ({
  [`${types}/all.ts`]: (source) =>
    addEntry(addImport(source, `import { ${camel} } from './${kebab}';`), 'export const contentTypes', camel, 'pages,'),
  [collections]: (source) =>
    addEntry(
      addImport(source, `import { ${camel} } from '../content/collections/${kebab}';`),
      'export const collections',
      camel,
      'releases,',
    ),
  'apps/cms/src/delivery/outbox/list-facts.ts': (source) => addEntry(source, 'const factsOf', `'${kebab}': byName`),
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
export async function sectionTexts(root, kebab) {
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
