import type { RelationshipField } from 'payload';

const asCities = { name: 'cities', relationTo: 'cities', label: { bg: 'Градове', en: 'Cities' } } as const;

/** The cities that take part in a document. */
export const citiesField = (admin: Pick<NonNullable<RelationshipField['admin']>, 'position'> = {}): RelationshipField => ({
  ...asCities,
  type: 'relationship',
  hasMany: true,
  admin,
});
