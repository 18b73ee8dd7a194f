import type { InArgs, InStatement } from '@libsql/client';

/** Both ways of passing a statement, as one. */
export function toStatement(stmtOrSql: InStatement, args: InArgs = []): { sql: string; args: InArgs } {
  return typeof stmtOrSql === 'string' ? { sql: stmtOrSql, args } : stmtOrSql;
}

const leadingNoise = /^(?:\s+|--[^\n]*\n|\/\*[\s\S]*?\*\/)+/;
const writesInside = /\b(?:insert|update|delete|replace)\b/i;

const withoutNoise = (sql: string) => sql.replace(leadingNoise, '');

/** Whether a statement reads or changes a setting. */
export const isPragma = (sql: string): boolean => /^pragma\b/i.test(withoutNoise(sql));

/**
 * Whether a statement only reads, so that it need not wait for the write lock. When in doubt it is a write: waiting is
 * slow, not wrong. The connection that reads is `query_only`, so a mistake the other way is an error, not a lost write.
 */
export function isRead(sql: string): boolean {
  const statement = withoutNoise(sql);
  if (/^(?:select|values|explain)\b/i.test(statement)) return true;
  return /^with\b/i.test(statement) && !writesInside.test(statement);
}
