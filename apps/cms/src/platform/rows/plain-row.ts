/** A row as JSON keeps it: dates as ISO strings, ids as strings, whichever database gave it. */
export type PlainRow = Record<string, unknown>;

export const plainRow = (row: unknown): PlainRow => JSON.parse(JSON.stringify(row)) as PlainRow;
