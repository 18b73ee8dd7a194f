import { readInstalled } from './testing/installed';

test('an editor of rich text is found at its element, and tells its form of a change when the browser has nothing else to do', () => {
  expect(readInstalled('lexical', 'dist/Lexical.dev.js')).toMatch(/__lexicalEditor = this|__lexicalEditor = editor/);
  const field = readInstalled('@payloadcms/richtext-lexical', 'dist/field/Field.js');
  expect(field).toContain('runDeprioritized(updateFieldValue)');
  expect(field).toContain('"data-field-path": path');
});
