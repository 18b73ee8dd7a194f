/** The rank of what has the words in another field. */
export const notInTitle = 3;

/**
 * How close the titles of a document are to what was searched for: 0 for the same words, 1 for a beginning, 2 for words in it,
 * `notInTitle` for none.
 */
export function rankOf(text: string, titles: readonly string[]): number {
  const wanted = text.trim().toLocaleLowerCase();
  const words = wanted.split(/\s+/u);
  const ranks = titles.map((title) => {
    const lower = title.toLocaleLowerCase();
    if (lower === wanted) return 0;
    if (lower.startsWith(wanted)) return 1;
    return words.every((word) => lower.includes(word)) ? 2 : notInTitle;
  });
  return Math.min(notInTitle, ...ranks);
}
