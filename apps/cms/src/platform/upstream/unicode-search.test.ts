import { readInstalled } from './testing/installed';

test('queries compare by operators of the adapter, which the stock one sets when it is made', () => {
  const params = readInstalled('@payloadcms/drizzle', 'dist/queries/parseParams.js');
  expect(params).toContain('adapter.operators.like(');
  expect(params).toContain('adapter.operators[queryOperator](');
  const adapter = readInstalled('@payloadcms/db-sqlite', 'dist/index.js');
  for (const name of ['like', 'contains', 'not_like']) expect(adapter).toMatch(new RegExp(`${name}: \\w`));
});
