import { CommandError } from '../lib/command-error.mjs';

/** @typedef {{ kebab: string, camel: string, Pascal: string }} Names one name in the spellings that templates use */

/** Database tables are named after what is scaffolded, and some databases cut long names. */
const longest = 30;

/** Words of the language of the code, which cannot be names in it, and what it would hide. */
const keywords = new Set(
  'await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield'.split(
    ' ',
  ),
);

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * @param {string} kebab
 * @returns {Names}
 */
export function spell(kebab) {
  const Pascal = kebab.split('-').map(capital).join('');
  return { kebab, camel: Pascal.charAt(0).toLowerCase() + Pascal.slice(1), Pascal };
}

/**
 * The name as people read it: `Opening hours`.
 * @param {string} kebab
 */
export const inWords = (kebab) => capital(kebab.replaceAll('-', ' '));

/**
 * @param {string | undefined} name as given on the command line
 * @param {string} kind also a needless ending: a block is not called `quote-block`
 * @param {string} [usual] an argument for the example
 * @returns {Names}
 * @throws CommandError with the reason and an example
 */
export function parseName(name, kind, usual = 'opening-hours') {
  const example = `for example: npm run new -- ${kind} ${usual}`;
  if (!name) throw new CommandError(`The ${kind} needs a name, ${example}`);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
    throw new CommandError(
      `"${name}" is no name for a ${kind}: use lower-case Latin letters, digits and single hyphens, and begin with a letter, ${example}`,
    );
  if (name.length > longest)
    throw new CommandError(`"${name}" has ${name.length} characters; a name has at most ${longest}.`);
  if (name === kind || name.endsWith(`-${kind}`))
    throw new CommandError(`Leave "${kind}" out of "${name}": the code adds it where it is needed.`);
  if (keywords.has(name)) throw new CommandError(`"${name}" is a word of TypeScript: choose another name.`);
  return spell(name);
}

/**
 * The singular of a regular English plural; any other word as it is.
 * @param {string} plural
 */
export function singularOf(plural) {
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(plural)) return plural.slice(0, -2);
  return /[^s]s$/.test(plural) ? plural.slice(0, -1) : plural;
}
