import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { CommandError } from '../lib/command-error.mjs';
import { parseName } from './names.mjs';
import { addEntry, addImport, render } from './scaffold.mjs';

/** The folders of release checks; the second is the older one. */
const folders = ['apps/cms/src/time/releases/preflight/checks', 'apps/cms/src/releases/preflight/checks'];

/** @type {import('./kinds.mjs').Kind['plan']} */
export async function planCheck(root, name) {
  const names = parseName(name, 'check');
  const { kebab, camel } = names;
  const folder = folders.find((candidate) => existsSync(path.join(root, candidate, 'checks.ts')));
  if (!folder) throw new CommandError(`The checks of releases are not in ${folders[0]}.`);
  const list = `${folder}/checks.ts`;
  const source = await readFile(path.join(root, list), 'utf8');
  return {
    created: new Map([
      [`${folder}/${kebab}.ts`, await render('check/check.ts', names)],
      [`${folder}/${kebab}.test.ts`, await render('check/check.test.ts', names)],
    ]),
    changed: new Map([
      [
        list,
        addEntry(
          addImport(source, `import { ${camel}Check } from './${kebab}';`),
          'export const checks',
          `${camel}Check`,
        ),
      ],
    ]),
    steps: [
      `Fill in what is marked TODO in ${folder}/${kebab}.ts and its test`,
      `npx jest ${folder}/${kebab} --selectProjects node`,
      'Describe the check in docs/editors.md if editors can act on it',
    ],
  };
}
