/** A set of what equals the character; what has a meaning in GLOB is a set of itself. */
function setOf(character: string): string {
  const cases = new Set(
    [character.toLowerCase(), character.toUpperCase(), character].filter((one) => [...one].length === 1),
  );
  if (cases.size > 1) return `[${[...cases].join('')}]`;
  return /[*?[]/.test(character) ? `[${character}]` : character;
}

/**
 * The pattern for GLOB that finds the text that a pattern for LIKE (`%text%`) was made of: letter by letter whatever the case, and `%` and `_`
 * as themselves, as people who search mean them. `null` where LIKE does the same and is faster, and for a pattern of another form, which
 * the adapter makes for its own paths.
 */
export function globOf(like: string): string | null {
  if (like.length < 2 || !like.startsWith('%') || !like.endsWith('%')) return null;
  const text = like.slice(1, -1);
  if (isAscii(text) && !/[%_]/.test(text)) return null;
  return `*${[...text.normalize('NFC')].map(setOf).join('')}*`;
}

// eslint-disable-next-line no-control-regex -- the range of ASCII begins with control characters
const isAscii = (value: string) => /^[\u0000-\u007F]*$/.test(value);
