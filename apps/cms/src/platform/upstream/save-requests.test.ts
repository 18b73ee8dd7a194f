import { readSave, readsPreference } from './save-requests';
import { readInstalled } from './testing/installed';

const ui = (file: string) => readInstalled('@payloadcms/ui', `dist/${file}`);

test.each([
  ['PATCH', '/api/pages/12?autosave=true&draft=true&locale=bg', { document: 'pages/12', kind: 'autosave' }],
  ['PATCH', '/api/pages/12?draft=true', { document: 'pages/12', kind: 'draft' }],
  ['PATCH', 'http://localhost/api/pages/12?depth=0', { document: 'pages/12', kind: 'publication' }],
  ['post', '/api/globals/home?draft=true', { document: 'home/', kind: 'draft' }],
  ['GET', '/api/pages/12', null],
  ['POST', '/api/pages', null],
  ['POST', '/api/releases/12/cancel', null],
  ['PATCH', '/other/pages/12', null],
])('%s %s', (method, url, save) => {
  const { document, kind } = readSave(url, { method }, '/api') ?? {};
  expect(document ? { document, kind } : null).toEqual(save);
});

test('the form can be sent again with other data', () => {
  const body = new FormData();
  body.append('_payload', JSON.stringify({ title: 'Title' }));
  body.append('file', new File(['x'], 'x.png'));
  const url = '/api/pages/12?autosave=true&draft=true&locale=bg';
  const save = readSave(url, { method: 'PATCH', body, headers: { 'Accept-Language': 'bg' } }, '/api');
  expect(save?.form).toEqual({ title: 'Title' });
  expect(save?.latest).toBe('/api/pages/12?draft=true&depth=0&fallback-locale=null&locale=bg');
  const again = save?.with({ title: 'Other' }, true);
  expect(again?.input).toBe('/api/pages/12?draft=true&locale=bg');
  expect(again?.init).toMatchObject({ method: 'PATCH', headers: { 'Accept-Language': 'bg' } });
  const form = again?.init.body as FormData;
  expect([form.get('_payload'), (form.get('file') as File).name]).toEqual(['{"title":"Other"}', 'x.png']);
});

test('the admin saves through fetch, with these methods and parameters', () => {
  const autosave = ui('elements/Autosave/index.js');
  for (const part of [
    'autosave: true',
    'draft: true',
    "method = 'PATCH'",
    "method = 'POST'",
    '`/globals/${entitySlug}',
  ])
    expect(autosave).toContain(part);
  expect(ui('utilities/api.js')).toContain('return fetch(url, formattedOptions)');
  const form = ui('forms/Form/index.js');
  expect(form).toContain('requests[methodToUse.toLowerCase()](actionArg');
  expect(form).toContain('_payload: JSON.stringify(');
});

test.each([
  ['/api/payload-preferences/collection-pages-12', undefined, true],
  ['http://localhost/api/payload-preferences/nav', 'get', true],
  ['/api/payload-preferences/nav', 'POST', false],
  ['/api/pages/12', undefined, false],
])('whether %s (%s) reads a preference: %s', (url, method, expected) => {
  expect(readsPreference(url, method === undefined ? {} : { method }, '/api')).toBe(expected);
});

test('a preference that could not be read is waited for', () => {
  const preferences = ui('providers/Preferences/index.js');
  expect(preferences).toContain('path: `/payload-preferences/${key}`');
  expect(preferences).toContain('prefs[key] = promise');
});
