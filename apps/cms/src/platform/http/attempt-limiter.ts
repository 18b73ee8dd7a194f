/**
 * Counts attempts by key in a sliding window, in the memory of this process. Keeps at most `capacity` keys: the one longest without
 * an attempt is dropped first, so that a flood of addresses costs no more memory.
 */
export class AttemptLimiter {
  readonly #attempts = new Map<string, number[]>();

  constructor(private readonly options: { limit: number; windowMilliseconds: number; capacity: number }) {}

  /** Counts an attempt at the instant (ms) and returns whether it is still within the limit. */
  allows(key: string, at: number): boolean {
    const { limit, windowMilliseconds, capacity } = this.options;
    const recent = (this.#attempts.get(key) ?? []).filter((instant) => at - instant < windowMilliseconds);
    const isAllowed = recent.length < limit;
    this.#attempts.delete(key);
    this.#attempts.set(key, isAllowed ? [...recent, at] : recent);
    const oldest = this.#attempts.keys().next().value;
    if (this.#attempts.size > capacity && oldest !== undefined) this.#attempts.delete(oldest);
    return isAllowed;
  }

  /** Withdraws the latest attempt, which turned out to be legitimate. */
  forgive(key: string): void {
    this.#attempts.get(key)?.pop();
  }
}
