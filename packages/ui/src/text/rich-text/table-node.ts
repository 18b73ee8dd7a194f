import type { RichTextNode } from './node';

export type { RichTextNode } from './node';

export const rowsOf = (table: RichTextNode): RichTextNode[] => table.children.filter(({ type }) => type === 'tablerow');

export const cellsOf = (row: RichTextNode | undefined): RichTextNode[] =>
  row?.children.filter(({ type }) => type === 'tablecell') ?? [];

/** Lexical's bits: 1 for a cell of a row of headings, 2 for one of a column of them. */
export function scopeOf({ headerState }: RichTextNode): 'col' | 'row' | null {
  if (typeof headerState !== 'number' || headerState === 0) return null;
  return headerState & 1 ? 'col' : 'row';
}

/** The number of columns or rows of a cell; `undefined` for one. */
export const spanOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 1 && value <= 1000 ? value : undefined;
