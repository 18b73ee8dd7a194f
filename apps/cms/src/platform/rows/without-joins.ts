import type { FlattenedField, SelectType } from 'payload';

/** Selects all fields of a document except joins, which list other documents that point back at it. */
export function withoutJoins(fields: readonly FlattenedField[]): SelectType | undefined {
  const joins = fields.filter(({ type }) => type === 'join');
  return joins.length > 0 ? Object.fromEntries(joins.map(({ name }) => [name, false as const])) : undefined;
}
