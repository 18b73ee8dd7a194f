import { bulkChangeOf, bulkDialogs } from './bulk-changes';
import { readInstalled } from './testing/installed';

const ui = (file: string) => readInstalled('@payloadcms/ui', `dist/${file}`);

test.each([
  ['patch', '/api/cities?limit=0&where[id][in]=1,2', 'cities'],
  ['DELETE', '/api/focus-areas?trash=true&where%5Band%5D%5B0%5D%5Bid%5D%5Bequals%5D=1', 'focus-areas'],
  ['PATCH', '/api/cities/1?draft=true', null],
  ['PATCH', '/api/cities?draft=true', null],
  ['POST', '/api/cities?where[id][in]=1', null],
  ['PATCH', '/other/cities?where[id][in]=1', null],
  [undefined, '/api/cities?where[id][in]=1', null],
])('%s %s', (method, url, type) => {
  expect(bulkChangeOf(url, method === undefined ? {} : { method }, '/api')).toBe(type);
});

test('the admin sends them through fetch, with a query', () => {
  const requests = ui('utilities/api.js');
  for (const method of ["method: 'delete'", "method: 'PATCH'", 'fetch(url']) expect(requests).toContain(method);
  for (const file of ['DeleteMany', 'RestoreMany', 'PublishMany/DrawerContent', 'PermanentlyDeleteButton']) {
    const source = ui(`elements/${file.includes('/') ? `${file}.js` : `${file}/index.js`}`);
    expect(source).toMatch(/requests\.(delete|patch)\(/);
    expect(source).toMatch(/where/);
  }
});

test('the dialogs that ask before are called so, and hold their words in one element', () => {
  const names = ['DeleteMany/index.js', 'RestoreMany/index.js', 'PublishMany/index.js', 'UnpublishMany/index.js'].map(
    (file) => / = `(?:\$\{modalPrefix[^}]*\}-` : (?:''|"")\})?([^`]+)`;/.exec(ui(`elements/${file}`))?.[1],
  );
  expect(names).toEqual(bulkDialogs('${slug}'));
  expect(ui('elements/ConfirmationModal/index.js')).toContain('className: `${baseClass}__content`');
});
