import { linkTarget } from '@civic/content/web-address';

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
