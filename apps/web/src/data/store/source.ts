/** One thing to read: `key` in the kept store and the tags that a purge may name. */
export interface Item {
  id: string;
  key: string;
  tags: readonly string[];
}

export interface Loaded<Value> {
  values: Map<string, Value>;
  /** The instant (ms, UTC) from which the CMS would answer otherwise about an id by itself. */
  untilOf(id: string): number | undefined;
}

export interface Source<Value> {
  items: Item[];
  /** Reads these ids, for `timeout` ms at most; what the CMS does not show stays out. */
  load(ids: string[], timeout: number): Promise<Loaded<Value>>;
  /** The document whose tombstone forbids a kept value. */
  tombstone?(id: string): string;
}

/** What a read brought: values, or why there are none. */
export type ReadOutcome = Loaded<unknown> | { error: Error };
