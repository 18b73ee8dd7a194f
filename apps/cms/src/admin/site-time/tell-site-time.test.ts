import type { Field, SanitizedConfig } from 'payload';

import { tellSiteTime } from './tell-site-time';

const cellsOf = (fields: Field[]) => {
  tellSiteTime({ collections: [{ fields }] } as unknown as SanitizedConfig);
  return fields.map((field) => (field.type === 'date' ? field.admin?.components?.Cell : undefined));
};

test('moments are told on the clock of the site', () => {
  const hidden = { hidden: true, disableBulkEdit: true };
  const updatedAt: Field = { name: 'updatedAt', type: 'date', admin: { ...hidden } };
  expect(cellsOf([updatedAt, { name: 'savedAt', type: 'date' }])).toEqual([
    '/src/admin/site-time/site-time-cell#SiteTimeCell',
    '/src/admin/site-time/site-time-cell#SiteTimeCell',
  ]);
  expect(updatedAt.admin).toMatchObject(hidden);
});

test('days, cells of a type of their own, and other fields stay what they are', () => {
  expect(
    cellsOf([
      { name: 'day', type: 'date', admin: { date: { pickerAppearance: 'dayOnly' } } },
      { name: 'own', type: 'date', admin: { components: { Cell: '/own#Cell' } } },
      { name: 'title', type: 'text' },
    ]),
  ).toEqual([undefined, '/own#Cell', undefined]);
});
