import { itemRowSchema } from './ledger-row';

const row = { id: 'i1', position: 0, locales: null, release: 'r1', document: 'pages/p1', action: 'publish' };

it('reads what MongoDB makes of a value that is left out', () => {
  const item = itemRowSchema.parse({
    ...row,
    base: { content: { title: 'а' }, takenDown: null },
    layer: { content: { title: 'а' }, after: { title: 'б' }, given: null },
  });
  expect(item.layer).toMatchObject({ content: { title: 'а' }, after: { title: 'б' } });
  expect(item.base).toMatchObject({ content: { title: 'а' } });
});
