import { linkTarget } from '@civic/content/web-address';

import type { HeadingLevel } from '../heading';

/** A node of a Lexical document, typed only as far as it is read. */
export interface RichTextNode {
  type: string;
  children: RichTextNode[];
  [key: string]: unknown;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The nodes among unknown values; other values are left out. */
export function readNodes(values: unknown): RichTextNode[] {
  if (!Array.isArray(values)) return [];
  return values.filter(isRecord).flatMap((value) => {
    if (typeof value.type !== 'string') return [];
    return [{ ...value, type: value.type, children: readNodes(value.children) }];
  });
}

/** A link node's address; null if it has none or an unsafe one. */
export function linkAddress(node: RichTextNode): string | null {
  const url = isRecord(node.fields) ? node.fields.url : null;
  return typeof url === 'string' ? linkTarget(url) : null;
}

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
