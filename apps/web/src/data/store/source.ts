/** An item to read, with its `key` in the store and the tags that a purge may name. */
export interface Item {
  id: string;
  key: string;
  tags: readonly string[];
}

export interface Loaded<Value> {
  values: Map<string, Value>;
  /** The instant (ms, UTC) from which the CMS's answer about an id will differ without an edit. */
  untilOf(id: string): number | undefined;
}

export interface Source<Value> {
  items: Item[];
  /** Reads these ids; documents that the CMS does not show are left out. */
  load(ids: string[]): Promise<Loaded<Value>>;
  /** The document whose tombstone rules out a cached value. */
  tombstone?(id: string): string;
}

/** The result of a read: values, or the reason why there are none. */
export type ReadOutcome = Loaded<unknown> | { error: Error };
