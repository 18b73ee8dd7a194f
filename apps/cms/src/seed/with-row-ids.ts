const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function rowsLike(value: unknown, saved: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(saved)) return value.map((item, index) => rowsLike(item, saved[index]));
  if (!isRecord(value) || !isRecord(saved)) return value;
  const fields = withRowIds(value, saved);
  return typeof saved.id === 'string' ? { id: saved.id, ...fields } : fields;
}

/**
 * The same data with the ids of the rows and blocks that were saved before. The languages share their rows: one without its id
 * would count as new, and replace the row with the other language's text.
 */
export function withRowIds(data: Record<string, unknown>, saved: object): Record<string, unknown> {
  const known: Record<string, unknown> = { ...saved };
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, rowsLike(value, known[key])]));
}
