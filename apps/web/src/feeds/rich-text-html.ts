import type { Picture, RichText } from '@civic/content/views';
import { linkAddress, readNodes, type RichTextNode } from '@civic/ui/rich-text/node';
import { scopeOf, spanOf } from '@civic/ui/rich-text/table-node';

import { absoluteUrl } from '../platform/urls/absolute-url';
import { element, escapeMarkup } from './markup';

/** Lexical's format bits, the innermost first; as on the page, underline is left out. */
const marks = [
  [64, 'sup'],
  [32, 'sub'],
  [16, 'code'],
  [4, 's'],
  [2, 'em'],
  [1, 'strong'],
] as const;

function textHtml({ text, format }: RichTextNode): string {
  const bits = typeof format === 'number' ? format : 0;
  const escaped = typeof text === 'string' ? escapeMarkup(text) : '';
  return marks.reduce((inner, [bit, mark]) => (bits & bit ? element(mark, {}, inner) : inner), escaped);
}

const isPicture = (value: unknown): value is Picture => typeof value === 'object' && value !== null && 'src' in value;

function pictureHtml({ value }: RichTextNode): string {
  if (!isPicture(value)) return '';
  const { src, alt, width, height } = value;
  return element('p', {}, element('img', { src: absoluteUrl(src), alt, width, height }));
}

/** Feed readers have no base URL, so every address is absolute. A fragment has no target there. */
function linkHtml(node: RichTextNode): string {
  const address = linkAddress(node);
  const label = htmlOf(node.children);
  if (address === null || address.startsWith('#')) return label;
  return element('a', { href: absoluteUrl(address) }, label);
}

const containers: Record<string, string> = { paragraph: 'p', quote: 'blockquote', listitem: 'li', tablerow: 'tr' };

const cellHtml = (node: RichTextNode): string =>
  element(
    scopeOf(node) ? 'th' : 'td',
    { scope: scopeOf(node), colspan: spanOf(node.colSpan), rowspan: spanOf(node.rowSpan) },
    htmlOf(node.children),
  );

function nodeHtml(node: RichTextNode): string {
  const inner = () => htmlOf(node.children);
  switch (node.type) {
    case 'text':
      return textHtml(node);
    case 'linebreak':
      return '<br/>';
    case 'tab':
      return ' ';
    case 'horizontalrule':
      return '<hr/>';
    case 'link':
    case 'autolink':
      return linkHtml(node);
    case 'upload':
      return pictureHtml(node);
    case 'heading':
      return element(/^h[2-6]$/.test(String(node.tag)) ? String(node.tag) : 'h2', {}, inner());
    case 'list':
      return element(node.listType === 'number' ? 'ol' : 'ul', {}, inner());
    case 'table':
      return element('table', {}, element('tbody', {}, inner()));
    case 'tablecell':
      return cellHtml(node);
    default: {
      const container = containers[node.type];
      return container ? element(container, {}, inner()) : inner();
    }
  }
}

const htmlOf = (nodes: RichTextNode[]): string => nodes.map(nodeHtml).join('');

/**
 * A rich text as self-contained HTML: absolute addresses, no styles, no scripts. Payload's converter
 * (`@payloadcms/richtext-lexical/html`) does not serve: it writes classes, styles, relative addresses and the placeholder
 * "unknown node", so that each of its converters would be replaced; and the site would install Payload, its admin and Lexical
 * for the loop that remains.
 */
export const richTextHtml = (content: RichText): string => htmlOf(readNodes(content.root.children));
