import { isRow } from '../../platform/rows/raw-row';

/** Nodes that texts could hold once, and that visitors were never shown. The editor cannot open a text with one that it does not know. */
const neverShown = new Set(['relationship']);

/** A rich text in Lexical's form, or a part of one, without the nodes that nobody is shown. */
export function shownNodes(node: unknown): unknown {
  if (!isRow(node)) return node;
  if (isRow(node.root)) return { ...node, root: shownNodes(node.root) };
  if (!Array.isArray(node.children)) return node;
  const children = node.children.filter((child) => !(isRow(child) && neverShown.has(String(child.type))));
  return { ...node, children: children.map(shownNodes) };
}
