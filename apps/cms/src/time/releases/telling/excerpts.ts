/** Characters shown of a long text, and those before the first difference. */
const longest = 400;
const before = 80;

/** The number of characters with which all texts begin. */
function sharedStart(texts: readonly string[][]): number {
  const [first = [], ...others] = texts;
  if (others.length === 0) return 0;
  const end = first.findIndex((character, index) => others.some((other) => other[index] !== character));
  return end < 0 ? first.length : end;
}

/** The texts as they fit beside each other: of long ones the part around their first difference, which tells them apart. */
export function excerpts(texts: readonly string[]): string[] {
  const all = texts.map((text) => [...text.trim()]);
  if (all.every(({ length }) => length <= longest)) return all.map((characters) => characters.join(''));
  const start = sharedStart(all.filter(({ length }) => length > 1)) - before;
  return all.map((characters) => {
    const from = start > 0 && characters.length > start ? start : 0;
    const part = characters.slice(from, from + longest).join('');
    return `${from > 0 ? '…' : ''}${part}${from + longest < characters.length ? '…' : ''}`;
  });
}
