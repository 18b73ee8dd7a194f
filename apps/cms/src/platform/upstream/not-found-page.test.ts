import { readInstalled } from './testing/installed';

const view = readInstalled('@payloadcms/next', 'dist/views/NotFound/index.js');

test('the page is a template with a header, without its actions', () => {
  expect(view).toContain('_jsx(DefaultTemplate, {');
  expect(view).toContain('visibleEntities: visibleEntities');
  expect(view).not.toContain('viewActions');
});

test('the template takes actions by that name', () => {
  expect(readInstalled('@payloadcms/next', 'dist/templates/Default/index.js')).toContain('of viewActions ?? []');
});
