import type { FieldAffectingData } from 'payload';

import { linkFields } from './link-fields';

const [doc] = linkFields({ defaultFields: [{ name: 'doc', type: 'relationship', relationTo: ['cities'] }] }) as [
  FieldAffectingData & { validate: (value: unknown, options: object) => unknown },
];

const checked = (value: unknown, linkType = 'internal') =>
  doc.validate(value, { req: { t: (key: string) => key }, siblingData: { linkType } });

it('asks a link to a document for a document, and does not look whether it is still there', () => {
  expect(checked({ relationTo: 'cities', value: '92a7' })).toBe(true);
  expect(checked(null)).toBe('validation:required');
  expect(checked({ relationTo: 'cities', value: null })).toBe('validation:required');
  expect(checked(null, 'custom')).toBe(true);
});
