/** How long the CMS is left alone after it failed, ms; a page rendered meanwhile is true for as long. */
export const pauseAfterFailure = 1000;

/**
 * Whether it is worth asking the CMS: after a failure it is left alone for a moment, so that a page of thirty reads does not
 * wait thirty times for a CMS that hangs.
 */
export class CmsHealth {
  #lastFailure = -Infinity;
  #lastSuccess = -Infinity;

  constructor(readonly now: () => number = Date.now) {}

  get isPaused(): boolean {
    return this.now() - this.#lastFailure < pauseAfterFailure;
  }

  /** Whether the last exchange succeeded; `undefined` before the first. */
  get isReachable(): boolean | undefined {
    if (this.#lastFailure === this.#lastSuccess) return undefined;
    return this.#lastSuccess > this.#lastFailure;
  }

  noteFailure(): void {
    this.#lastFailure = this.now();
  }

  noteSuccess(): void {
    this.#lastSuccess = this.now();
    this.#lastFailure = Math.min(this.#lastFailure, this.#lastSuccess - 1);
  }
}
