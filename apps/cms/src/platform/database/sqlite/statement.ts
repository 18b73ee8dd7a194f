import type { InArgs, InStatement } from '@libsql/client';

/** Both ways of passing a statement, as one. */
export function toStatement(stmtOrSql: InStatement, args: InArgs = []): { sql: string; args: InArgs } {
  return typeof stmtOrSql === 'string' ? { sql: stmtOrSql, args } : stmtOrSql;
}
