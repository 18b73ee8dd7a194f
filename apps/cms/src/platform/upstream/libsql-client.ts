/**
 * A libsql client over a connection that is already open.
 *
 * Read against: @libsql/client 0.14.0, libsql 0.4.7.
 * Why: `createClient` opens a connection of its own and another one after each transaction. The class behind it converts statements and
 * values as Drizzle expects them; its constructor is marked as private.
 * At an upgrade: another order of the constructor's arguments, or a method of the `Client` or `Transaction` interface that Drizzle has
 * begun to use and our own classes lack.
 */
import { Sqlite3Client } from '@libsql/client/sqlite3';
import type Database from 'libsql';

export type LibsqlClient = Sqlite3Client;

/** Runs statements on the connection. The `transaction()` of the client must not be used: it would abandon the connection. */
export const clientOver = (file: string, database: Database.Database): LibsqlClient =>
  new Sqlite3Client(file, {}, database, 'number');
