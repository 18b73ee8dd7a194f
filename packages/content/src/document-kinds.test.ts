import { documentKinds, kindOfName, kindOfType } from './document-kinds';
import { documentFilePath } from './paths';

test.each([
  ['Програма 100 %.PDF', 'pdf'],
  ['budget.2026.xlsx', 'xlsx'],
  ['macro.docm', null],
  ['pdf', null],
  ['a.pdf/b', null],
])('%s is %s', (name, kind) => expect(kindOfName(name)).toBe(kind));

test('every media type leads back to its kind', () => {
  for (const [kind, type] of Object.entries(documentKinds)) expect(kindOfType(type)).toBe(kind);
  expect(kindOfType('text/html')).toBeNull();
  expect(kindOfType(undefined)).toBeNull();
});

test('the address names the document and its kind, and not the file that is there now', () => {
  expect(documentFilePath({ id: '7', addressName: 'programa', kind: 'pdf' })).toBe('/documents/7/programa.pdf');
});
