/** The saves of one document, one after another in the order in which they were asked for. */
class Channel {
  #last: Promise<unknown> = Promise.resolve();
  #pending = 0;
  readonly #listeners = new Set<() => void>();

  get isIdle(): boolean {
    return this.#pending === 0;
  }

  /** Calls the listener whenever a save begins or ends. Returns how to stop. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Runs the save when those before it have ended, however they ended. */
  async run<Result>(save: () => Promise<Result>): Promise<Result> {
    const before = this.#last;
    const own = before.then(save, save);
    this.#last = own.catch(() => undefined);
    this.#count(1);
    try {
      return await own;
    } finally {
      this.#count(-1);
    }
  }

  #count(change: number): void {
    this.#pending += change;
    for (const listener of this.#listeners) listener();
  }
}

const channels = new Map<string, Channel>();

/** The channel of a document (`type/id`). */
export function channelOf(document: string): Channel {
  const channel = channels.get(document) ?? new Channel();
  channels.set(document, channel);
  return channel;
}
