import { statSync } from 'node:fs';

import type { Client, InArgs, InStatement, Replicated, ResultSet, Transaction, TransactionMode } from '@libsql/client';
import { openReader, openWriter, type Connection } from './connection';
import { LazyTransaction } from './lazy-transaction';
import { isRead, toStatement } from './statement';
import { WriteLock } from './write-lock';

/** Longest wait of a write for its turn, in milliseconds. */
const defaultWaitLimitMs = 10_000;

/**
 * A libsql client with one connection that reads and one that writes behind a lock. The stock client opens a connection per
 * transaction (losing its PRAGMAs) and lets concurrent transactions fail with SQLITE_BUSY; this one queues them, together with the
 * plain writes.
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
  ) {
    this.lock = new WriteLock(waitLimitMs);
    this.#writer = openWriter(file);
    this.#reader = openReader(file);
    this.inode = statSync(file).ino;
  }

  execute(stmtOrSql: InStatement, args?: InArgs): Promise<ResultSet> {
    const statement = toStatement(stmtOrSql, args);
    if (isRead(statement.sql)) return this.#reader.client.execute(statement);
    return this.#write(statement.sql, (writer) => writer.execute(statement));
  }

  batch(statements: InStatement[], mode: TransactionMode = 'write'): Promise<ResultSet[]> {
    return this.#write('batch', (writer) => writer.batch(statements, mode));
  }

  migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#write('migrate', (writer) => writer.migrate(statements));
  }

  executeMultiple(sql: string): Promise<void> {
    return this.#write(sql, (writer) => writer.executeMultiple(sql));
  }

  transaction(): Promise<Transaction> {
    return Promise.resolve(new LazyTransaction(this.#writer, this.lock));
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

  async #write<Result>(sql: string, run: (writer: Connection['client']) => Promise<Result>): Promise<Result> {
    const hold = await this.lock.acquire();
    hold.note(sql);
    try {
      return await run(this.#writer.client);
    } finally {
      hold.release();
    }
  }
}
