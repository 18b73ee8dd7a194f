import type { RelationshipField } from 'payload';

/** The cities that take part in a document. */
export const citiesField: RelationshipField = {
  name: 'cities',
  type: 'relationship',
  relationTo: 'cities',
  hasMany: true,
  label: { bg: 'Градове', en: 'Cities' },
};

/** The initiative and the cities that a piece of news or an occasion belongs to. */
export const belongsTo: RelationshipField[] = [
  {
    name: 'initiative',
    type: 'relationship',
    relationTo: 'initiatives',
    label: { bg: 'Инициатива', en: 'Initiative' },
  },
  citiesField,
];
