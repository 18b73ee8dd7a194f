import { DatabaseError } from '../errors';
import type { Connection } from './connection';

interface Violation {
  table: string;
  parent: string;
}

const all = <Row>({ database }: Connection, pragma: string) => database.prepare(`PRAGMA ${pragma}`).all([]) as Row[];

/**
 * Checks while foreign keys are suspended whether every reference holds; otherwise SQLite does so itself. @throws DatabaseError
 * naming the tables.
 */
export function assertReferencesHold(connection: Connection): void {
  const [setting] = all<{ foreign_keys: number }>(connection, 'foreign_keys');
  if (setting?.foreign_keys === 1) return;
  const broken = all<Violation>(connection, 'foreign_key_check');
  if (broken.length === 0) return;
  const pairs = [...new Set(broken.map(({ table, parent }) => `${table} → ${parent}`))];
  throw new DatabaseError(`FOREIGN KEY check failed: ${broken.length} rows refer to nothing (${pairs.join(', ')}).`);
}
