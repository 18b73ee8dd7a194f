/** Methods that change rows of main tables. Versions have separate tables. */
const changes = new Set(['updateMany', 'updateOne', 'upsert', 'create']);
/** Deleting a row also changes the rows that refer to it. */
const deletes = new Set(['deleteMany', 'deleteOne']);

/** Rows that a transaction has read from main tables, as JSON, until it writes there. */
export class RowMemory {
  readonly #rows = new Map<string, Map<string, string>>();
  #generation = 0;

  /** The result of `read`, or its earlier result when nothing has been written since. */
  async recall(collection: string, id: string, read: () => Promise<string>): Promise<string> {
    const known = this.#rows.get(collection)?.get(id);
    if (known !== undefined) return known;
    const generation = this.#generation;
    const row = await read();
    // Written during the read: the row may be the old or the new one.
    if (generation === this.#generation) this.#keep(collection, id, row);
    return row;
  }

  /** Must be called for every write, before and after it. */
  noteWrite(method: string, collection: string | undefined): void {
    if (!changes.has(method) && !deletes.has(method)) return;
    this.#generation += 1;
    if (collection === undefined || deletes.has(method)) this.#rows.clear();
    else this.#rows.delete(collection);
  }

  #keep(collection: string, id: string, row: string): void {
    const rows = this.#rows.get(collection) ?? new Map<string, string>();
    this.#rows.set(collection, rows.set(id, row));
  }
}
