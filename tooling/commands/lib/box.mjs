/**
 * Lines in a frame. They must not contain control sequences; width is counted in characters.
 * @param {readonly string[]} lines
 */
export function box(lines) {
  const width = Math.max(...lines.map((line) => line.length));
  const edge = '─'.repeat(width + 2);
  return [`┌${edge}┐`, ...lines.map((line) => `│ ${line.padEnd(width)} │`), `└${edge}┘`].join('\n');
}
