import type { FormState } from 'payload';

/** A row of a list of blocks or entries that is closed. */
export interface FaultyRow {
  /** The list, such as `layout` or `layout.0.items`. */
  path: string;
  id: string;
}

/** The closed rows, in a list of a form and in the lists within its rows, that hold a field with an error. */
export function faultyRows(fields: FormState, path: string): FaultyRow[] {
  const within = Object.entries(fields).filter(([name]) => name === path || name.startsWith(`${path}.`));
  const faulty = within.flatMap(([name, { valid, rows }]) => (valid === false && !rows ? [name] : []));
  if (faulty.length === 0) return [];
  return within.flatMap(([list, { rows = [] }]) =>
    rows
      .filter(
        ({ collapsed }, index) => collapsed === true && faulty.some((name) => name.startsWith(`${list}.${index}.`)),
      )
      .map(({ id }) => ({ path: list, id })),
  );
}
