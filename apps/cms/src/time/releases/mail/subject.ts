const longest = 80;

/** A title as a subject can bear it: one line, and not so long that it hides what happened. */
export function inSubject(title: string): string {
  const line = title.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const characters = [...line];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}
