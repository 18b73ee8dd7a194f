/** `npm run new -- <kind> <name>`: writes the files of something new, with tests, and lists what is left to do. */
import './lib/check-node.mjs';

import { CommandError } from './lib/command-error.mjs';
import { main } from './lib/main.mjs';
import { packageProgram, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { bold } from './lib/terminal.mjs';
import { kinds } from './new/kinds.mjs';
import { writeScaffold } from './new/scaffold.mjs';

const usage = [
  'Usage: npm run new -- <kind> <name>',
  ...Object.entries(kinds).map(
    ([kind, { argument, description }]) => `  ${`${kind} ${argument}`.padEnd(20)} ${description}`,
  ),
].join('\n');

await main(async () => {
  const [kind = '', name, ...rest] = process.argv.slice(2);
  if (!Object.hasOwn(kinds, kind) || rest.length > 0) throw new CommandError(usage);
  const scaffold = await kinds[kind].plan(root, name);
  await writeScaffold(root, scaffold);
  // The length of a name decides where lines break.
  await run(packageProgram('prettier'), ['--write', ...scaffold.created.keys(), ...scaffold.changed.keys()], {
    cwd: root,
  });
  for (const file of scaffold.created.keys()) console.log(`created ${file}`);
  for (const file of scaffold.changed.keys()) console.log(`changed ${file}`);
  console.log(`\n${bold('What is left')}`);
  for (const [index, step] of scaffold.steps.entries()) console.log(`${index + 1}. ${step}`);
});
