import { statSync } from 'node:fs';

import type { Client, InArgs, InStatement, Replicated, ResultSet, Transaction } from '@libsql/client';
import { openReader, openWriter, type Connection } from './connection';
import { ForeignLock } from './foreign-lock';
import { LazyTransaction } from './lazy-transaction';
import { isPragma, isRead, toStatement } from './statement';
import { WriteLock } from './write-lock';

/** Longest wait of a write for its turn, in milliseconds. */
const defaultWaitLimitMs = 10_000;

/**
 * A libsql client with one connection that reads and one that writes behind a lock. The stock client opens a connection per
 * transaction (losing its PRAGMAs) and lets concurrent transactions fail with SQLITE_BUSY; this one queues them, together with the
 * plain writes. Each plain write is a transaction of its own, so that the only statement which can meet the lock of another process
 * is the one that begins it.
 */
export class SqliteClient implements Client {
  readonly protocol = 'file';
  closed = false;
  readonly lock: WriteLock;
  /** The file's identity when it was opened. */
  readonly inode: number;
  readonly #writer: Connection;
  readonly #reader: Connection;

  /** @param file an absolute path; created when missing, its folder must exist. */
  constructor(
    readonly file: string,
    waitLimitMs = defaultWaitLimitMs,
    readonly foreign = new ForeignLock(file),
  ) {
    this.lock = new WriteLock(waitLimitMs, foreign);
    this.#writer = openWriter(file);
    this.#reader = openReader(file);
    this.inode = statSync(file).ino;
  }

  execute(stmtOrSql: InStatement, args?: InArgs): Promise<ResultSet> {
    const statement = toStatement(stmtOrSql, args);
    if (isRead(statement.sql)) return this.foreign.whenReadable(() => this.#reader.client.execute(statement));
    // Some settings cannot be changed inside a transaction.
    if (isPragma(statement.sql)) return this.#set(statement.sql);
    return this.#write((transaction) => transaction.execute(statement));
  }

  batch(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#write((transaction) => transaction.batch(statements));
  }

  async migrate(statements: InStatement[]): Promise<ResultSet[]> {
    await this.suspendForeignKeys();
    try {
      return await this.batch(statements);
    } finally {
      await this.restoreForeignKeys();
    }
  }

  executeMultiple(sql: string): Promise<void> {
    return this.#write((transaction) => transaction.executeMultiple(sql));
  }

  transaction(): Promise<Transaction> {
    return Promise.resolve(this.#begin());
  }

  /** Disables the enforcement of references, and checks them before each commit instead; for migrations. */
  async suspendForeignKeys(): Promise<void> {
    await this.execute('PRAGMA foreign_keys = OFF');
  }

  async restoreForeignKeys(): Promise<void> {
    await this.execute('PRAGMA foreign_keys = ON');
  }

  sync(): Promise<Replicated> {
    return Promise.reject(new Error('A local database file has nothing to sync with.'));
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    // Closing waits for the garbage collector to drop the statements, so the log is folded into the file here. Passive: it does as
    // much as it can, and the rest is read from the log at the next start.
    this.#writer.database.exec('PRAGMA wal_checkpoint(PASSIVE)');
    this.#reader.client.close();
    this.#writer.client.close();
  }

  #begin(): LazyTransaction {
    return new LazyTransaction(this.#writer, this.lock, this.foreign);
  }

  async #write<Result>(run: (transaction: LazyTransaction) => Promise<Result>): Promise<Result> {
    const transaction = this.#begin();
    try {
      const result = await run(transaction);
      await transaction.commit();
      return result;
    } finally {
      transaction.close();
    }
  }

  async #set(pragma: string): Promise<ResultSet> {
    const askedAt = performance.now();
    const hold = await this.lock.acquire();
    hold.note(pragma);
    try {
      return await this.foreign.whenFree(() => this.#writer.client.execute(pragma), askedAt);
    } finally {
      hold.release();
    }
  }
}
