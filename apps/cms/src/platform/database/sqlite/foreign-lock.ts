import { setTimeout as sleep } from 'node:timers/promises';

import { DatabaseLockedError } from '../errors';
import { findLockHolder, type LockHolder } from './lock-holder';

/** The longest a statement waits for another process (a backup, a shell), in milliseconds. */
const defaultLimitMs = 15_000;
/** Bounds of the pause between two attempts, in milliseconds; it doubles. */
const shortestPauseMs = 1;
const longestPauseMs = 50;
/** Time after which an operator should know, in milliseconds. */
const reportAfterMs = 2000;
/** Time without a refusal after which nothing is known of a lock any more, in milliseconds. */
const forgottenAfterMs = 1000;

/** A database file that another process has locked. */
export interface ForeignLockState {
  /** Time since the first refusal, in milliseconds. */
  forMs: number;
  holder?: LockHolder;
}

const isBusy = (error: unknown) =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const nameOf = (holder: LockHolder | undefined) =>
  holder ? `process ${holder.pid} (${holder.command})` : 'another process';

/**
 * The lock of another process on a SQLite file. SQLite's own wait for it blocks the whole process, so a refused statement is
 * repeated after a short pause instead, and everything else goes on.
 */
export class ForeignLock {
  #since: number | null = null;
  #refusedAt = -Infinity;
  #isReported = false;

  /** @param report receives a line for the log when a lock lasts, and when it is over. */
  constructor(
    readonly file: string,
    readonly limitMs = defaultLimitMs,
    private readonly report: (message: string) => void = () => undefined,
  ) {}

  /** How long the file has been locked, in milliseconds; 0 when it is free, or nobody has asked for a second. */
  heldForMs(): number {
    if (this.#since === null || performance.now() - this.#refusedAt > forgottenAfterMs) return 0;
    return performance.now() - this.#since;
  }

  /** The lock, if there is one. */
  async state(): Promise<ForeignLockState | undefined> {
    const forMs = this.heldForMs();
    if (forMs === 0) return undefined;
    const holder = await findLockHolder(this.file);
    return { forMs, ...(holder ? { holder } : {}) };
  }

  /**
   * Runs a statement that writes as soon as no other process is in its way. It must change nothing when it is refused.
   * @param askedAt the start of the wait, by `performance.now()`.
   * @throws DatabaseLockedError when the lock outlasts the limit.
   */
  async whenFree<Result>(run: () => Result | Promise<Result>, askedAt = performance.now()): Promise<Result> {
    const result = await this.whenReadable(run, askedAt);
    this.#free();
    return result;
  }

  /** The same for a statement that reads. Few locks are in its way, so its success does not mean that the file is free. */
  async whenReadable<Result>(run: () => Result | Promise<Result>, askedAt = performance.now()): Promise<Result> {
    for (let pause = shortestPauseMs; ; pause = Math.min(longestPauseMs, pause * 2)) {
      try {
        return await run();
      } catch (error) {
        if (!isBusy(error)) throw error;
        this.#refused();
        if (performance.now() - askedAt >= this.limitMs) throw await this.error(askedAt, error);
      }
      await sleep(pause);
    }
  }

  /** Says which process kept a statement waiting. */
  async error(askedAt: number, cause?: unknown): Promise<DatabaseLockedError> {
    const holder = nameOf(await findLockHolder(this.file));
    const waited = seconds(performance.now() - askedAt);
    return new DatabaseLockedError(
      `A statement waited ${waited} for ${this.file}, which ${holder} has locked, and was given up. Nothing of it was saved.`,
      { cause },
    );
  }

  #refused(): void {
    const now = performance.now();
    if (this.#since === null || this.heldForMs() === 0) {
      this.#since = now;
      this.#isReported = false;
    }
    this.#refusedAt = now;
    const forMs = now - this.#since;
    if (this.#isReported || forMs < reportAfterMs) return;
    this.#isReported = true;
    void findLockHolder(this.file).then((holder) =>
      this.report(`${this.file} has been locked by ${nameOf(holder)} for ${seconds(forMs)}: writes are waiting.`),
    );
  }

  #free(): void {
    if (this.#since === null) return;
    if (this.#isReported) {
      this.report(`${this.file} is free again, after ${seconds(performance.now() - this.#since)}.`);
    }
    this.#since = null;
    this.#isReported = false;
  }
}
