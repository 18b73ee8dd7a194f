import { readNamedDocuments } from './named-documents';
import { readInstalled } from './testing/installed';

const ui = (file: string) => readInstalled('@payloadcms/ui', `dist/${file}`);

const asking = (body: Record<string, string>, init: RequestInit = {}): RequestInit => ({
  method: 'POST',
  headers: {
    'Content-Type': 'application/x-www-form-urlencoded',
    'X-Payload-HTTP-Method-Override': 'GET',
  },
  body: new URLSearchParams(body).toString(),
  ...init,
});
const byId = { draft: 'true', depth: '0', locale: 'bg', 'select[name]': 'true', 'where[id][in][0]': 'c1' };

test('a field asks for what it names, and the bin can be asked for the same', () => {
  const named = readNamedDocuments('/api/cities', asking({ ...byId, 'where[id][in][1]': 'c2' }), '/api');
  expect(named).toMatchObject({ type: 'cities', ids: ['c1', 'c2'] });
  const { input, init } = named?.inBin(['c2']) ?? {};
  expect(input).toBe('/api/cities');
  expect(init?.headers).toEqual(asking(byId).headers);
  expect(Object.fromEntries(new URLSearchParams(String(init?.body)))).toEqual({
    draft: 'true',
    depth: '0',
    locale: 'bg',
    'select[name]': 'true',
    trash: 'true',
    limit: '1',
    'where[and][0][deletedAt][exists]': 'true',
    'where[and][1][id][in][0]': 'c2',
  });
});

test('a picture is asked for in another form', () => {
  expect(readNamedDocuments('/api/media', asking({ 'where[and][0][id][in][0]': 'm1' }), '/api')?.ids).toEqual(['m1']);
});

test.each([
  ['a list to choose from', '/api/cities', asking({ 'where[and][0][id][not_in][0]': 'c1' })],
  ['a search besides', '/api/cities', asking({ ...byId, 'where[name][like]': 'Со' })],
  ['nothing by id', '/api/cities', asking({ draft: 'true' })],
  ['a save', '/api/cities', asking(byId, { headers: {} })],
  ['a save of a document', '/api/cities/c1', asking(byId, { method: 'PATCH' })],
  ['something else', '/other/cities', asking(byId)],
])('%s is no such request', (_, input, init) => {
  expect(readNamedDocuments(input, init, '/api')).toBeNull();
});

test('fields ask through fetch, with these parameters', () => {
  for (const field of [ui('fields/Relationship/Input.js'), ui('fields/Upload/Input.js')]) {
    for (const part of [
      'fetch(formatAdminURL({',
      "'X-Payload-HTTP-Method-Override': 'GET'",
      'id: {',
      'in: ',
      'qs.stringify(',
    ])
      expect(field).toContain(part);
  }
  expect(ui('fields/Relationship/Input.js')).toMatch(/where: \{\s*id: \{\s*in: idsToLoad/);
  expect(ui('fields/Upload/Input.js')).toMatch(/where: \{\s*and: \[\{\s*id: \{\s*in: ids/);
});

test('a relation shows the title of a document that it was told, a picture the name of the file', () => {
  expect(ui('fields/Relationship/optionsReducer.js')).toContain('formatDocTitle({');
  expect(ui('fields/Upload/Input.js')).toContain('docs.reduce(');
});
