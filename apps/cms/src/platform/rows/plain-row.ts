/** A row in the form of JSON: dates as ISO strings, ids as strings, the same for every database. */
export type PlainRow = Record<string, unknown>;

export const plainRow = (row: unknown): PlainRow => JSON.parse(JSON.stringify(row)) as PlainRow;
