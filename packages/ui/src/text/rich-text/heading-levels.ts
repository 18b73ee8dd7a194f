import type { HeadingLevel } from '../heading';
import type { RichTextNode } from './node';

const clamp = (value: number): HeadingLevel => Math.min(Math.max(value, 1), 6) as HeadingLevel;

/**
 * The level of each heading node on the page. The highest one used becomes `top`, and no heading is more than one level below
 * the one before, regardless of the levels that the editor chose.
 */
export function headingLevels(nodes: RichTextNode[], top: HeadingLevel): Map<RichTextNode, HeadingLevel> {
  const headings = nodes.filter(({ type }) => type === 'heading');
  const written = headings.map(({ tag }) => Number(/^h([1-6])$/.exec(String(tag))?.[1] ?? 2));
  const highest = Math.min(...written);
  const levels = new Map<RichTextNode, HeadingLevel>();
  let previous = top - 1;
  headings.forEach((node, index) => {
    const wanted = top + (written[index] ?? highest) - highest;
    previous = clamp(Math.min(wanted, previous + 1));
    levels.set(node, clamp(previous));
  });
  return levels;
}
