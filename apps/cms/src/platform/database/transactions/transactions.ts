import { transactionIdOf, type RequestLike } from '../../upstream/transaction-id';
import { TransactionEndedError, TransactionFailedError } from '../errors';
import { RowMemory } from './row-memory';
import type { Written } from './written';

type TransactionState = 'open' | 'committed' | 'rolled-back' | 'failed';

/** The state of one database transaction; the requests that used it keep it beyond its end. */
export interface TransactionRecord {
  readonly id: string;
  state: TransactionState;
  /** The reason of the failure. */
  cause?: unknown;
  /** Callbacks that wait for the commit, in the order of registration. */
  readonly afterCommit: (() => unknown)[];
  readonly rows: RowMemory;
  /** What was written in it, each as often as it was. */
  readonly written: Written[];
}

export type CommitListener = (transactionId: string) => unknown;

const nothingSaved = 'Nothing of it was saved, and this request may write nothing more: use a new request.';

/**
 * The transactions of one database adapter. Payload forgets a request's transaction when anything in it throws, and the request's
 * next write then runs outside it, even when the error was caught. This class remembers, and refuses such a write.
 */
export class Transactions {
  readonly #open = new Map<string, TransactionRecord>();
  readonly #lastOf = new WeakMap<RequestLike, TransactionRecord>();
  readonly #listeners = new Set<CommitListener>();

  /** @param report receives errors of the callbacks that run after a commit. */
  constructor(private readonly report: (error: unknown) => void) {}

  begin(id: string): void {
    this.#open.set(id, { id, state: 'open', afterCommit: [], rows: new RowMemory(), written: [] });
  }

  find(id: string | null): TransactionRecord | undefined {
    return id === null ? undefined : this.#open.get(id);
  }

  /** The open transaction that a request reads in, if any. */
  async forRead(request: RequestLike | null | undefined): Promise<TransactionRecord | undefined> {
    const record = this.find(await transactionIdOf(request));
    if (request && record) this.#lastOf.set(request, record);
    return record;
  }

  /**
   * The open transaction that a request writes in; `undefined` when it has never had one. @throws TransactionEndedError or
   * TransactionFailedError when the write would silently miss its transaction.
   */
  async forWrite(request: RequestLike | null | undefined): Promise<TransactionRecord | undefined> {
    const id = await transactionIdOf(request);
    const record = this.find(id);
    if (id !== null && !record) throw new TransactionEndedError(`Transaction ${id} has ended. ${nothingSaved}`);
    for (const used of [record, request && this.#lastOf.get(request)]) {
      if (used?.state === 'failed') throw failed(used);
      if (used?.state === 'rolled-back') {
        throw new TransactionEndedError(`The transaction of this request was rolled back. ${nothingSaved}`);
      }
    }
    if (request && record) this.#lastOf.set(request, record);
    return record;
  }

  /** @throws unless all work done in the transaction can still be committed. */
  assertCommittable(id: string | null): TransactionRecord {
    const record = this.find(id);
    if (!record) {
      throw new TransactionEndedError(
        'The transaction to commit has ended: an error inside it rolled it back, even if it was caught. Nothing was saved.',
      );
    }
    if (record.state === 'failed') throw failed(record);
    return record;
  }

  fail(record: TransactionRecord, cause: unknown): void {
    if (record.state !== 'open') return;
    record.state = 'failed';
    record.cause = cause;
  }

  rolledBack(id: string | null): void {
    const record = this.find(id);
    if (!record) return;
    this.#open.delete(record.id);
    if (record.state === 'open') record.state = 'rolled-back';
  }

  committed(record: TransactionRecord): void {
    record.state = 'committed';
    this.#open.delete(record.id);
    for (const run of record.afterCommit) this.soon(run);
    for (const listener of this.#listeners) this.soon(() => listener(record.id));
  }

  /** @returns a function that removes the listener. */
  listen(listener: CommitListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Runs after the present step; errors are reported, and affect no caller. */
  soon(run: () => unknown): void {
    Promise.resolve().then(run).catch(this.report);
  }
}

function failed(record: TransactionRecord): TransactionFailedError {
  const reason = record.cause instanceof Error ? record.cause.message : String(record.cause);
  return new TransactionFailedError(`A write of this transaction failed (${reason}). ${nothingSaved}`, 500, {
    cause: record.cause,
  });
}
