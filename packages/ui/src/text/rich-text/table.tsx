import type { ReactNode } from 'react';

import { textOf } from './direction';
import { cellsOf, rowsOf, scopeOf, spanOf, type RichTextNode } from './table-node';
import styles from './table.module.css';

interface Props {
  node: RichTextNode;
  /** Renders the content of a cell. */
  children: (nodes: RichTextNode[]) => ReactNode;
}

function Cell({ node, children }: Props) {
  const scope = scopeOf(node);
  const spans = { colSpan: spanOf(node.colSpan), rowSpan: spanOf(node.rowSpan) };
  return scope ? (
    <th scope={scope} {...spans}>
      {children(node.children)}
    </th>
  ) : (
    <td {...spans}>{children(node.children)}</td>
  );
}

/** A table that scrolls in itself where it is wider than its place. Its first row names it, so that it needs no words of its own. */
export function Table({ node, children }: Props) {
  const rows = rowsOf(node);
  const name = cellsOf(rows[0]).map(textOf).filter(Boolean).join(', ');
  return (
    // Who uses a keyboard scrolls what has the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as the W3C's advice for scrolling tables has it
    <div aria-label={name || undefined} className={styles.scroll} role="region" tabIndex={0}>
      <table className={styles.table}>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {cellsOf(row).map((cell, place) => (
                <Cell key={place} node={cell}>
                  {children}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
