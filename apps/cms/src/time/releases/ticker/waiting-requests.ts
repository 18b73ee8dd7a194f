interface Reader {
  /** The instant (ms, UTC) by which everything due must be done. */
  due: number;
  go: (isReached: boolean) => void;
}

/** Requests that arrived at an instant and wait until all work due then is done. */
export class WaitingRequests {
  readonly #readers = new Set<Reader>();

  get areWaiting(): boolean {
    return this.#readers.size > 0;
  }

  /** Resolves once `reach` has come past the instant, and after `patience` ms at the latest; says whether it has. */
  wait(due: number, patience: number): Promise<boolean> {
    return new Promise((resolve) => {
      const go = (isReached: boolean) => {
        clearTimeout(timer);
        this.#readers.delete(reader);
        resolve(isReached);
      };
      const reader = { due, go };
      const timer = setTimeout(() => go(false), patience).unref();
      this.#readers.add(reader);
    });
  }

  /** Everything due before the instant is done; `Infinity` when nothing is due at all. */
  reach(instant: number): void {
    for (const reader of [...this.#readers]) if (instant > reader.due) reader.go(true);
  }

  /** Lets all go without what they wait for. */
  abandon(): void {
    for (const reader of [...this.#readers]) reader.go(false);
  }
}
