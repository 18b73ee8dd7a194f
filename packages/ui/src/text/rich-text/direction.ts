import type { RichTextNode } from './node';

/** The text of a node and of all in it. */
export const textOf = (node: RichTextNode): string =>
  typeof node.text === 'string' ? node.text : node.children.map(textOf).join('');

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** `rtl` for a text whose first letter is of a script that runs from right to left, as the editor shows it; else `undefined`. */
export function directionOf(node: RichTextNode): 'rtl' | undefined {
  const [first] = /\p{L}/u.exec(textOf(node)) ?? [];
  return first !== undefined && rightToLeft.test(first) ? 'rtl' : undefined;
}
