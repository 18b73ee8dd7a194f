import { parseName } from './names.mjs';
import { addEntry, addImport, editFiles, render } from './scaffold.mjs';

const folder = 'apps/cms/src/time/releases/preflight/checks';

/** @type {import('./scaffold.mjs').Plan} */
export async function planCheck(root, name) {
  const names = parseName(name, 'check');
  const { kebab, camel } = names;
  return {
    created: new Map([
      [`${folder}/${kebab}.ts`, await render('check/check.ts', names)],
      [`${folder}/${kebab}.test.ts`, await render('check/check.test.ts', names)],
    ]),
    changed: await editFiles(root, {
      [`${folder}/checks.ts`]: (source) =>
        addEntry(
          addImport(source, `import { ${camel}Check } from './${kebab}';`),
          'export const checks',
          `${camel}Check`,
        ),
    }),
    steps: [
      `Fill in what is marked TODO in ${folder}/${kebab}.ts and its test`,
      `npx jest ${folder}/${kebab} --selectProjects node`,
      'Describe the check in docs/editors.md if editors can act on it',
    ],
  };
}
