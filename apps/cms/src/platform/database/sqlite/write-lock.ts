import { WriteWaitError } from '../errors';
import type { ForeignLock } from './foreign-lock';

interface Wait {
  waitedMs: number;
  /** Time for which the present holder has had the lock. */
  heldMs: number;
  /** The holder's last statement, without its parameters. */
  statement: string;
  /** Number of other waiting writes. */
  others: number;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** Explains why a write did not get its turn, and where to look. */
function describeWait({ waitedMs, heldMs, statement, others }: Wait): string {
  const waited = `A write waited ${seconds(waitedMs)} for the SQLite write lock and was given up.`;
  if (heldMs < waitedMs) return `${waited} ${others} other writes are queued: the database is overloaded.`;
  const last = statement ? ` (its last statement: ${statement.replace(/\s+/g, ' ').trim().slice(0, 120)})` : '';
  return (
    `${waited} One transaction has held it for ${seconds(heldMs)}${last}. ` +
    'Most likely a hook or an endpoint writes without passing req, so its write waits for the transaction that waits ' +
    'for the hook: pass req to every call inside a hook. If not, a hook inside a transaction is waiting for something slow.'
  );
}

/** The right to write, until `release` is called. */
export interface WriteHold {
  /** Remembers the running statement, for the error of waiting writes. */
  note(statement: string): void;
  release(): void;
}

interface Current {
  since: number;
  statement: string;
}

interface Waiter {
  admit(): void;
}

/** A queue for the one writer that SQLite allows: first come, first served, with a limit on each wait. */
export class WriteLock {
  #current: Current | null = null;
  readonly #queue = new Set<Waiter>();

  /**
   * @param limitMs how long a write may wait for others of this process, in milliseconds.
   * @param foreign lets them wait for longer while another process is in the way of all.
   */
  constructor(
    readonly limitMs: number,
    private readonly foreign: Pick<ForeignLock, 'error' | 'heldForMs' | 'limitMs'>,
  ) {}

  /** How long the lock has been held, in milliseconds; 0 when it is free. */
  heldForMs(): number {
    return this.#current ? performance.now() - this.#current.since : 0;
  }

  /** @throws WriteWaitError when the turn does not come within the limit. */
  acquire(): Promise<WriteHold> {
    if (!this.#current) return Promise.resolve(this.#admit());
    const askedAt = performance.now();
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        admit: () => {
          clearTimeout(timer);
          resolve(this.#admit());
        },
      };
      const giveUp = () => {
        const isLocked = this.foreign.heldForMs() > 0;
        const leftMs = askedAt + this.foreign.limitMs - performance.now();
        if (isLocked && leftMs > 0) {
          timer = setTimeout(giveUp, leftMs);
          return;
        }
        this.#queue.delete(waiter);
        if (isLocked) void this.foreign.error(askedAt).then(reject);
        else reject(new WriteWaitError(this.#explain(askedAt)));
      };
      let timer = setTimeout(giveUp, this.limitMs);
      this.#queue.add(waiter);
    });
  }

  #admit(): WriteHold {
    const current: Current = { since: performance.now(), statement: '' };
    this.#current = current;
    return {
      note: (statement) => {
        current.statement = statement;
      },
      release: () => {
        // A second release must not remove a later holder of the lock.
        if (this.#current !== current) return;
        this.#current = null;
        const [next] = this.#queue;
        if (!next) return;
        this.#queue.delete(next);
        next.admit();
      },
    };
  }

  #explain(askedAt: number): string {
    return describeWait({
      waitedMs: performance.now() - askedAt,
      heldMs: this.heldForMs(),
      statement: this.#current?.statement ?? '',
      others: this.#queue.size,
    });
  }
}
