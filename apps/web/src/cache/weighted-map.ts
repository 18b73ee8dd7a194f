interface Weighted<Value> {
  value: Value;
  weight: number;
}

/** A map of limited total weight that evicts the least recently used entries. */
export class WeightedMap<Value> {
  readonly #entries = new Map<string, Weighted<Value>>();
  #weight = 0;

  constructor(
    readonly maximumWeight: number,
    readonly onEvict: (key: string, value: Value) => void = () => undefined,
  ) {}

  get size(): number {
    return this.#entries.size;
  }

  get weight(): number {
    return this.#weight;
  }

  /** The value; counts as a use. */
  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** The value, without counting as a use. */
  peek(key: string): Value | undefined {
    return this.#entries.get(key)?.value;
  }

  /** Stores the value; a value heavier than the whole map is evicted at once. */
  set(key: string, value: Value, weight: number): void {
    this.delete(key);
    this.#entries.set(key, { value, weight });
    this.#weight += weight;
    for (const [oldest, entry] of this.#entries) {
      if (this.#weight <= this.maximumWeight) break;
      this.delete(oldest);
      this.onEvict(oldest, entry.value);
    }
  }

  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#weight -= entry.weight;
  }

  /** Keys, the least recently used first. */
  keys(): IterableIterator<string> {
    return this.#entries.keys();
  }
}
