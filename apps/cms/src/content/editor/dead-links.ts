import { linkTarget } from '@civic/content/web-address';

import { isRow, textOf, type RawRow } from '../../platform/rows/raw-row';

/** A link of a text that leads nowhere. */
export interface DeadLink {
  /** The words that are linked. */
  words: string;
  url: string;
}

const childrenOf = (node: RawRow): RawRow[] => (Array.isArray(node.children) ? node.children.filter(isRow) : []);

const wordsOf = (node: RawRow): string => textOf(node.text) ?? childrenOf(node).map(wordsOf).join('');

function isDead({ type, fields }: RawRow): boolean {
  if ((type !== 'link' && type !== 'autolink') || !isRow(fields)) return false;
  return fields.linkType !== 'internal' && linkTarget(fields.url) === null;
}

const deadIn = (node: RawRow): DeadLink[] => {
  const own = isDead(node)
    ? [{ words: wordsOf(node), url: (isRow(node.fields) && textOf(node.fields.url)) || '' }]
    : [];
  return [...own, ...childrenOf(node).flatMap(deadIn)];
};

/** The links of a rich text in Lexical's form that lead to no address, in their order. */
export const deadLinks = (value: unknown): DeadLink[] => (isRow(value) && isRow(value.root) ? deadIn(value.root) : []);
