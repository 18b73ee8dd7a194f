import type { Localized } from './localized';

interface LexicalNode {
  type: string;
  version: number;
  [field: string]: unknown;
}

export interface LexicalDocument {
  root: LexicalNode & {
    children: LexicalNode[];
    direction: 'ltr';
    format: '';
    indent: number;
  };
  [field: string]: unknown;
}

const block = (type: string, children: LexicalNode[], fields: Record<string, unknown> = {}): LexicalNode => ({
  type,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  version: 1,
  ...fields,
});

const words = (value: string): LexicalNode => ({
  type: 'text',
  text: value,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  version: 1,
});

export const paragraph = (value: string) => block('paragraph', [words(value)], { textFormat: 0, textStyle: '' });

/** A subheading under the block's own heading. */
export const subheading = (value: string) => block('heading', [words(value)], { tag: 'h3' });

export const bulletList = (items: string[]) =>
  block(
    'list',
    items.map((item, index) => block('listitem', [words(item)], { value: index + 1 })),
    { listType: 'bullet', tag: 'ul', start: 1 },
  );

/** A rich text of these nodes, as the editor stores it. */
export const richText = (...nodes: LexicalNode[]): LexicalDocument => ({
  root: { type: 'root', children: nodes, direction: 'ltr', format: '', indent: 0, version: 1 },
});

/** A rich text of plain paragraphs in both languages. */
export const paragraphs = (bg: string[], en: string[]): Localized<LexicalDocument> => ({
  bg: richText(...bg.map(paragraph)),
  en: richText(...en.map(paragraph)),
});
