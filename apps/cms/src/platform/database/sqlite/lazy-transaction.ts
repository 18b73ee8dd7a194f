import type { InArgs, InStatement, ResultSet, Transaction } from '@libsql/client';

import { TransactionEndedError } from '../errors';
import type { Connection } from './connection';
import type { ForeignLock } from './foreign-lock';
import { assertReferencesHold } from './references';
import { toStatement } from './statement';
import type { WriteHold, WriteLock } from './write-lock';

/**
 * A transaction on the writing connection, which holds the write lock from its first statement to its end.
 *
 * From the first statement, not from its creation: Payload opens a transaction before it checks access or resizes a
 * picture, and its forgotten-password operation writes outside the transaction that it has just opened. From the first
 * statement, not from the first write: Payload reads a document, merges and writes all of it, so a read that another
 * writer could slip behind would lose that writer's change.
 */
export class LazyTransaction implements Transaction {
  #begun: Promise<void> | null = null;
  #hold: WriteHold | null = null;
  #ended = false;

  constructor(
    private readonly writer: Connection,
    private readonly lock: WriteLock,
    private readonly foreign: ForeignLock,
  ) {}

  get closed(): boolean {
    return this.#ended;
  }

  async execute(stmtOrSql: InStatement, args?: InArgs): Promise<ResultSet> {
    const statement = toStatement(stmtOrSql, args);
    await this.#enter(statement.sql);
    return this.writer.client.execute(statement);
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const results: ResultSet[] = [];
    for (const statement of statements) results.push(await this.execute(statement));
    return results;
  }

  async executeMultiple(sql: string): Promise<void> {
    await this.#enter(sql);
    this.writer.database.exec(sql);
  }

  /** @throws when SQLite could not commit; nothing is saved then. */
  async commit(): Promise<void> {
    if (!this.#begun) {
      this.#ended = true;
      return;
    }
    try {
      await this.#enter('commit');
      assertReferencesHold(this.writer);
      // Not by a prepared statement: a failed one stays active until it is collected and keeps its snapshot open.
      this.writer.database.exec('COMMIT');
    } finally {
      this.close();
    }
  }

  rollback(): Promise<void> {
    this.close();
    return Promise.resolve();
  }

  /** Ends the transaction; uncommitted changes are undone. */
  close(): void {
    this.#ended = true;
    if (!this.#hold) return;
    try {
      if (this.writer.database.inTransaction) this.writer.database.exec('ROLLBACK');
    } finally {
      this.#hold.release();
      this.#hold = null;
    }
  }

  async #enter(sql: string): Promise<void> {
    this.#assertGoing();
    await (this.#begun ??= this.#begin());
    this.#assertGoing();
    // SQLite undoes a whole transaction automatically when the disk is full or fails; a statement sent now would run outside it.
    if (!this.writer.database.inTransaction) {
      this.close();
      throw new TransactionEndedError('SQLite has rolled this transaction back: nothing of it was saved.');
    }
    this.#hold?.note(sql);
  }

  async #begin(): Promise<void> {
    const askedAt = performance.now();
    const hold = await this.lock.acquire();
    try {
      await this.foreign.whenFree(() => {
        this.#assertGoing();
        this.writer.database.exec('BEGIN IMMEDIATE');
      }, askedAt);
      this.#hold = hold;
    } catch (error) {
      this.#ended = true;
      hold.release();
      throw error;
    }
    // Rolled back while BEGIN was on its way.
    if (this.#ended) this.close();
  }

  #assertGoing(): void {
    if (this.#ended) throw new TransactionEndedError('This transaction has ended: nothing more can be done in it.');
  }
}
