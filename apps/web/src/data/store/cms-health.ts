/** The pause in requests after a failure of the CMS, ms; a page rendered meanwhile is valid for as long. */
export const pauseAfterFailure = 1000;

/** The pause after a time-out, ms: after a shorter one the next to wait would again be a visitor. */
export const pauseAfterTimeout = 5000;

/**
 * Decides whether to send requests to the CMS. After a failure it pauses them briefly, so that a page with thirty reads does
 * not wait thirty times for a CMS that hangs.
 */
export class CmsHealth {
  #isReachable: boolean | undefined;
  #pausedUntil = -Infinity;

  constructor(readonly now: () => number = () => performance.now()) {}

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

  /** Notes that the CMS has answered or sent something; requests are resumed at once. */
  noteSuccess(): void {
    this.#isReachable = true;
    this.#pausedUntil = -Infinity;
  }
}
