/**
 * Lines in a frame. Each line must be free of control sequences; width is counted in characters.
 * @param {readonly string[]} lines
 */
export function box(lines) {
  const width = Math.max(...lines.map((line) => line.length));
  const edge = '─'.repeat(width + 2);
  return [`┌${edge}┐`, ...lines.map((line) => `│ ${line.padEnd(width)} │`), `└${edge}┘`].join('\n');
}
