const longest = 80;

/** A title fit for a subject: one line, and short enough to leave the event visible. */
export function inSubject(title: string): string {
  const line = title.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const characters = [...line];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}
