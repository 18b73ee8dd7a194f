import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { CommandError } from '../lib/command-error.mjs';
import { parseName } from './names.mjs';
import { addEntry, addImport, render } from './scaffold.mjs';

const folder = 'packages/blocks/src';
const files = ['config.ts', 'component.tsx', 'component.test.tsx'];

/** @type {import('./kinds.mjs').Kind['plan']} */
export async function planBlock(root, name) {
  const names = parseName(name, 'block');
  const { kebab, camel } = names;
  if (existsSync(path.join(root, folder, kebab)))
    throw new CommandError(`${folder}/${kebab} exists already: choose another name.`);
  const read = (/** @type {string} */ file) => readFile(path.join(root, file), 'utf8');
  const created = new Map();
  for (const file of files) created.set(`${folder}/${kebab}/${file}`, await render(`block/${file}`, names));

  const configs = `${folder}/configs.ts`;
  const changed = new Map([
    [
      configs,
      addEntry(
        addImport(await read(configs), `import { ${camel}Block } from './${kebab}/config';`),
        'export const blockConfigs',
        `${camel}Block`,
      ),
    ],
  ]);
  const steps = [
    'npm run generate:types -w @civic/cms',
    ...(await mapSteps(root, changed, names)),
    `Fill in what is marked TODO in ${folder}/${kebab}; repeat the first step whenever its fields change`,
    `npx jest ${folder}/${kebab} ${folder}/configs --selectProjects node jsdom`,
    `Show the block in the demo content (apps/cms/src/seed), so that everybody sees it after npm start`,
  ];
  return { created, changed, steps };
}

/**
 * The site's half: an entry in the map of blocks, or in the switches that replace it.
 * @param {string} root
 * @param {Map<string, string>} changed
 * @param {import('./names.mjs').Names} names
 */
async function mapSteps(root, changed, { kebab, camel, Pascal }) {
  const map = `${folder}/blocks.ts`;
  if (!existsSync(path.join(root, map)))
    return [
      `Add the cases that \`npm run typecheck\` then asks for in ${folder}: resolve-block, resolved-block, render-block`,
    ];
  const source = await readFile(path.join(root, map), 'utf8');
  changed.set(
    map,
    addEntry(
      addImport(source, `import { ${Pascal}, resolve${Pascal} } from './${kebab}/component';`),
      'export const blocks',
      `${camel}: blockView(resolve${Pascal}, ${Pascal})`,
    ),
  );
  return [];
}
