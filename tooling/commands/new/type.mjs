import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { CommandError } from '../lib/command-error.mjs';
import { inWords, parseName, singularOf, spell } from './names.mjs';
import { editFiles, render } from './scaffold.mjs';
import { registrations, sectionTexts } from './type-lists.mjs';

const types = 'packages/content/src/types';
const collections = 'apps/cms/src/config/collections.ts';
const messages = 'packages/ui/src/messages';
const site = 'apps/web/src';

/** @type {import('./scaffold.mjs').Plan} */
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
