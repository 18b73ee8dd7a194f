import { CommandError } from '../lib/command-error.mjs';

/** @typedef {{ kebab: string, camel: string, Pascal: string }} Names one name in the spellings that templates use */

/** Database tables are named after the scaffold, and some databases truncate long names. */
const longest = 30;

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * @param {string | undefined} name as given on the command line
 * @param {string} kind also a redundant suffix: a block is not called `quote-block`
 * @returns {Names}
 * @throws CommandError with the reason and an example
 */
export function parseName(name, kind) {
  const example = `for example: npm run new -- ${kind} opening-hours`;
  if (!name) throw new CommandError(`The ${kind} needs a name, ${example}`);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
    throw new CommandError(
      `"${name}" is no name for a ${kind}: use lower-case Latin letters, digits and single hyphens, and begin with a letter, ${example}`,
    );
  if (name.length > longest)
    throw new CommandError(`"${name}" has ${name.length} characters; a name has at most ${longest}.`);
  if (name === kind || name.endsWith(`-${kind}`))
    throw new CommandError(`Leave "${kind}" out of "${name}": the code adds it where it is needed.`);
  const words = name.split('-').map(capital);
  const Pascal = words.join('');
  return { kebab: name, camel: Pascal.charAt(0).toLowerCase() + Pascal.slice(1), Pascal };
}
