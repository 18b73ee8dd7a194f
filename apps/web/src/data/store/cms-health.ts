/** How long the CMS is left alone after it failed, ms; a page rendered meanwhile is true for as long. */
export const pauseAfterFailure = 1000;

/** And after it let the site wait for nothing: the next to wait would be a visitor again. */
export const pauseAfterTimeout = 5000;

/**
 * Whether it is worth asking the CMS: after a failure it is left alone for a moment, so that a page of thirty reads does not
 * wait thirty times for a CMS that hangs.
 */
export class CmsHealth {
  #isReachable: boolean | undefined;
  #pausedUntil = -Infinity;

  constructor(readonly now: () => number = Date.now) {}

  get isPaused(): boolean {
    return this.now() < this.#pausedUntil;
  }

  /** Whether the last exchange succeeded; `undefined` before the first. */
  get isReachable(): boolean | undefined {
    return this.#isReachable;
  }

  noteFailure(error: unknown): void {
    this.#isReachable = false;
    const isTimeout = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
    this.#pausedUntil = Math.max(this.#pausedUntil, this.now() + (isTimeout ? pauseAfterTimeout : pauseAfterFailure));
  }

  /** The CMS was heard of, be it that it answered or that it sent something: it is asked again at once. */
  noteSuccess(): void {
    this.#isReachable = true;
    this.#pausedUntil = -Infinity;
  }
}
