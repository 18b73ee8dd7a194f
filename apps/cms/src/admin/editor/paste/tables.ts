import { rename, unwrap } from './elements';

function cleanTable(table: Element): void {
  for (const part of table.querySelectorAll('colgroup, col')) part.remove();
  for (const row of table.querySelectorAll('tr')) if (row.children.length === 0) row.remove();
  const cells = table.querySelectorAll('td, th');
  if (cells.length === 1 && cells[0]) {
    // A frame around a text, and no table.
    table.replaceWith(...cells[0].childNodes);
    return;
  }
  if (table.querySelector('th')) return;
  for (const cell of [...(table.querySelector('tr')?.children ?? [])]) rename(cell, 'th');
}

/** Tables as the editor has them: none within another, none around a single text, and each with a row of headings. */
export function cleanTables(root: Element): void {
  // The inner one first: the editor has no table in a table.
  for (const inner of [...root.querySelectorAll('table table')].reverse()) {
    for (const part of inner.querySelectorAll('tr, td, th, tbody, thead, tfoot, colgroup, col')) unwrap(part);
    unwrap(inner);
  }
  for (const table of root.querySelectorAll('table')) cleanTable(table);
  for (const part of root.querySelectorAll('thead, tfoot')) unwrap(part);
}
