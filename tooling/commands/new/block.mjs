import { existsSync } from 'node:fs';
import path from 'node:path';

import { CommandError } from '../lib/command-error.mjs';
import { parseName } from './names.mjs';
import { addEntry, addImport, editFiles, render } from './scaffold.mjs';

const folder = 'packages/blocks/src';
/** Of the blocks, in the chooser of the admin. */
const pictures = 'apps/cms/public/blocks';
const files = ['config.ts', 'component.tsx', 'component.test.tsx'];

/** @type {import('./scaffold.mjs').Plan} */
export async function planBlock(root, name) {
  const names = parseName(name, 'block');
  const { kebab, camel, Pascal } = names;
  if (existsSync(path.join(root, folder, kebab)))
    throw new CommandError(`${folder}/${kebab} exists already: choose another name.`);
  const created = new Map();
  for (const file of files) created.set(`${folder}/${kebab}/${file}`, await render(`block/${file}`, names));

  created.set(`${pictures}/${camel}.svg`, await render('block/picture.svg', names));

  const changed = await editFiles(root, {
    [`${folder}/configs.ts`]: (source) =>
      addEntry(
        addImport(source, `import { ${camel}Block } from './${kebab}/config';`),
        'export const blockConfigs',
        `${camel}Block`,
      ),
    [`${folder}/blocks.ts`]: (source) =>
      addEntry(
        addImport(source, `import { ${Pascal}, resolve${Pascal} } from './${kebab}/component';`),
        'export const blocks',
        `${camel}: blockView(resolve${Pascal}, ${Pascal})`,
      ),
  });
  const steps = [
    'npm run generate:types -w @civic/cms',
    `Draw the block in ${pictures}/${camel}.svg`,
    `Fill in what is marked TODO in ${folder}/${kebab}; repeat the first step whenever its fields change`,
    `npx jest ${folder}/${kebab} ${folder}/configs --selectProjects node jsdom`,
    `Show the block in the demo content (apps/cms/src/seed), so that everybody sees it after npm start`,
  ];
  return { created, changed, steps };
}
