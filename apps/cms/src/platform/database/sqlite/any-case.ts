/** A set of what equals the character; what has a meaning in GLOB is a set of itself. */
function setOf(character: string): string {
  const cases = new Set(
    [character.toLowerCase(), character.toUpperCase(), character].filter((one) => [...one].length === 1),
  );
  if (cases.size > 1) return `[${[...cases].join('')}]`;
  return /[*?[]/.test(character) ? `[${character}]` : character;
}

/**
 * The pattern for GLOB that finds what a pattern for LIKE finds, whatever the case; `%` is any text, and `_` any character. `null` for ASCII:
 * its case is ignored by LIKE, which is faster.
 */
export function globOf(like: string): string | null {
  if (isAscii(like)) return null;
  const characters = [...like.normalize('NFC')];
  return characters.map((one) => (one === '%' ? '*' : one === '_' ? '?' : setOf(one))).join('');
}

// eslint-disable-next-line no-control-regex -- the range of ASCII begins with control characters
const isAscii = (value: string) => /^[\u0000-\u007F]*$/.test(value);
