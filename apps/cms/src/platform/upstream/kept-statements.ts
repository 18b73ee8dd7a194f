/**
 * Prepared statements of libsql that are used again.
 *
 * Read against: libsql 0.4.7, @libsql/client 0.14.0.
 * Why: the stock client prepares each statement and asks for its columns every time, which takes ten times as long as running it.
 * At an upgrade: a method by which the client runs statements and that is not wrapped here keeps a failed statement, and with it an old
 * snapshot of the database.
 */
import type Database from 'libsql';

type Statement = Database.Statement;

/** The methods by which the client runs a prepared statement. */
export const runningMethods = ['all', 'run'] as const;

const repeated = /^\s*(?:select|insert|update|delete|with)\b/i;
/** Unnamed columns change with the schema; SQLite itself prepares a kept statement again after such a change. */
const allColumns = /(?<!count\()\*/i;

/** Number of statements kept by each connection. Payload's contain no values, so there are only a few hundred. */
const mostKept = 500;

/**
 * Keeps a connection's statements prepared: preparing one and asking for its columns takes ten times as long as running it, and the
 * stock client does both each time.
 */
export function keepStatements(database: Database.Database): void {
  const prepare = database.prepare.bind(database) as (sql: string) => Statement;
  const all = new Map<string, Statement>();

  function keep(sql: string): Statement {
    const statement = prepare(sql);
    rememberColumns(statement);
    // A failed statement stays active, and with it the snapshot that it reads, until it is collected.
    onFailure(statement, () => all.delete(sql));
    const [oldest] = all.keys();
    if (all.size >= mostKept && oldest !== undefined) all.delete(oldest);
    all.set(sql, statement);
    return statement;
  }

  const isKept = (sql: string) => repeated.test(sql) && !allColumns.test(sql);
  database.prepare = ((sql: string) =>
    isKept(sql) ? (all.get(sql) ?? keep(sql)) : prepare(sql)) as typeof database.prepare;
}

function rememberColumns(statement: Statement): void {
  const ask = statement.columns.bind(statement);
  let known: ReturnType<typeof ask> | undefined;
  statement.columns = () => (known ??= ask());
}

function onFailure(statement: Statement, drop: () => void): void {
  for (const method of runningMethods) {
    const call = statement[method].bind(statement) as (...values: unknown[]) => never;
    statement[method] = (...values: unknown[]) => {
      try {
        return call(...values);
      } catch (error) {
        drop();
        throw error;
      }
    };
  }
}
