import { documentKinds } from '@civic/content/document-kinds';

import { fileFactsWords, fileSizeWords, fileTypeWords } from './file-words';

const plain = (text: string) => text.replace(/\s/g, ' ');

test.each([
  [documentKinds.docx, 'Word (DOCX)'],
  [documentKinds.pdf, 'PDF'],
  [documentKinds.ods, 'ODS'],
  ['image/jpeg', 'JPEG'],
])('%s is called %s', (type, words) => expect(fileTypeWords(type)).toBe(words));

test.each([
  ['555 bytes', 'bg', '555 байта'],
  ['1 bytes', 'en', '1 byte'],
  ['89KB', 'en', '89 kB'],
  ['1.3MB', 'bg', '1,3 MB'],
] as const)('%s in %s: %s', (size, language, words) => expect(plain(fileSizeWords(size, language))).toBe(words));

test('the facts about a chosen file are words', () => {
  expect(plain(fileFactsWords('89KB — 1600x900 — image/png', 'bg'))).toBe('89 kB · 1600 × 900 · PNG');
  expect(plain(fileFactsWords(`555 bytes — ${documentKinds.xlsx}`, 'en'))).toBe('555 bytes · Excel (XLSX)');
});
