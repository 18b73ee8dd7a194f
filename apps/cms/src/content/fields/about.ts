import type { Field } from 'payload';

/** The initiative and the cities that a document is about. */
export const aboutFields: Field[] = [
  {
    name: 'initiative',
    type: 'relationship',
    relationTo: 'initiatives',
    label: { bg: 'Инициатива', en: 'Initiative' },
  },
  { name: 'cities', type: 'relationship', relationTo: 'cities', hasMany: true, label: { bg: 'Градове', en: 'Cities' } },
];
