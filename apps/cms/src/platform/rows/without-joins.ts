import type { FlattenedField, SelectType } from 'payload';

/** Selects all of a document but those that point back at it: they are other documents, and no content of its own. */
export function withoutJoins(fields: readonly FlattenedField[]): SelectType | undefined {
  const joins = fields.filter(({ type }) => type === 'join');
  return joins.length > 0 ? Object.fromEntries(joins.map(({ name }) => [name, false as const])) : undefined;
}
