import { documentKinds } from '@civic/content/document-kinds';
import { sampleDocx, samplePdf, sampleZip } from '@civic/content/sample-files';
import { deflateSync } from 'node:zlib';

import { readDocument } from './read-document';
import { openZip } from './zip';

const openDocument = (kind: 'odt' | 'ods' | 'odp', more: Record<string, string> = {}) =>
  sampleZip({ mimetype: documentKinds[kind], 'content.xml': '<x/>', ...more });

const office = (main: string, more: Record<string, string> = {}) =>
  sampleZip({
    '[Content_Types].xml': `<Types><Override ContentType="application/${main}.main+xml"/></Types>`,
    ...more,
  });

const word = 'vnd.openxmlformats-officedocument.wordprocessingml.document';
const sheet = 'vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const slides = 'vnd.openxmlformats-officedocument.presentationml.presentation';

test.each([
  ['Програма 100 %.pdf', samplePdf(['One', 'Two', 'Three']), { kind: 'pdf', pages: 3 }],
  ['a.docx', sampleDocx(['Наредба'], 12), { kind: 'docx', pages: 12 }],
  ['a.docx', office(word), { kind: 'docx', pages: null }],
  ['a.XLSX', office(sheet), { kind: 'xlsx', pages: null }],
  ['a.pptx', office(slides, { 'ppt/slides/slide1.xml': '', 'ppt/slides/slide2.xml': '' }), { kind: 'pptx', pages: 2 }],
  ['a.odt', openDocument('odt', { 'meta.xml': '<meta:statistic meta:page-count="7"/>' }), { kind: 'odt', pages: 7 }],
  ['a.ods', openDocument('ods'), { kind: 'ods', pages: null }],
  ['a.csv', Buffer.from('\u{feff}Град;Година\nСофия;2026\n'), { kind: 'csv', pages: null }],
  // As Excel writes it in Bulgaria: Windows-1251.
  ['a.csv', Buffer.from([0xd1, 0xee, 0xf4, 0xe8, 0xff, 0x3b, 0x31]), { kind: 'csv', pages: null }],
])('%s is read', (name, data, expected) => expect(readDocument(name, data)).toEqual(expected));

test.each([
  ['a.html', Buffer.from('<p>'), 'kind'],
  ['a.svg', Buffer.from('<svg/>'), 'kind'],
  ['a.zip', sampleZip({ a: '' }), 'kind'],
  ['a', samplePdf(['One']), 'kind'],
  ['a.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'old-format'],
  ['a.docm', office(word), 'macros'],
  ['a.XLSM', office(sheet), 'macros'],
  ['a.docx', office(word, { 'word/vbaProject.bin': 'x' }), 'macros'],
  ['a.docx', office('vnd.ms-word.document.macroEnabled'), 'macros'],
  ['a.odt', openDocument('odt', { 'Basic/Standard/Module1.xml': 'x' }), 'macros'],
  ['a.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'protected'],
  ['a.pdf', Buffer.from('<html>'), 'other-content'],
  ['a.pdf', sampleDocx(['x'], 1), 'other-content'],
  ['a.docx', samplePdf(['One']), 'other-content'],
  ['a.docx', office(sheet), 'other-content'],
  ['a.docx', sampleDocx(['x'], 1).subarray(0, 300), 'other-content'],
  ['a.csv', Buffer.from('<!doctype html><script>'), 'other-content'],
  ['a.csv', Buffer.from('\u{feff} <svg onload=x>'), 'other-content'],
  ['a.csv', Buffer.from('a;b\u0000'), 'other-content'],
])('%s is refused: %#', (name, data, fault) => expect(readDocument(name, data)).toBe(fault));

/** A PDF as most programs write it: its objects in a compressed stream. */
function packedPdf(count: number): Buffer {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [3 0 R] /Count ${count} >>`];
  const numbers = `1 0 2 ${objects[0]!.length + 1} `;
  const packed = deflateSync(Buffer.from(`${numbers}${objects.join(' ')}`));
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n9 0 obj\n<< /Type /ObjStm /N 2 /First ${numbers.length} /Length ${packed.length} >>\nstream\r\n`,
    ),
    packed,
    Buffer.from('\nendstream\nendobj\nstartxref\n0\n%%EOF\n'),
  ]);
}

test('the pages of a PDF are counted in compressed objects too', () => {
  expect(readDocument('a.pdf', packedPdf(48))).toEqual({ kind: 'pdf', pages: 48 });
});

test('the latest of several states of a PDF counts', () => {
  const changed = '\n2 0 obj\n<< /Type /Pages /Kids [4 0 R] /Count 5 >>\nendobj\nstartxref\n0\n%%EOF\n';
  expect(readDocument('a.pdf', Buffer.concat([samplePdf(['One']), Buffer.from(changed)]))).toMatchObject({ pages: 5 });
});

test('a PDF whose pages cannot be found is a PDF all the same', () => {
  const locked = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /First 9 >>\nstream\nnot packed\nendstream\n%%EOF');
  expect(readDocument('a.pdf', locked)).toEqual({ kind: 'pdf', pages: null });
});

test('a PDF that unpacks to far more than a document is not unpacked to its end', () => {
  const bomb = deflateSync(Buffer.alloc(15 * 1024 * 1024));
  const stream = Buffer.concat([
    Buffer.from('1 0 obj\n<< /Type /ObjStm /N 1 /First 0 >>\nstream\r\n'),
    bomb,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  const data = Buffer.concat([Buffer.from('%PDF-1.7\n'), ...Array.from({ length: 6 }, () => stream), packedPdf(2)]);
  expect(readDocument('a.pdf', data)).toEqual({ kind: 'pdf', pages: null });
});

test('an archive with a damaged directory is none', () => {
  const zip = sampleZip({ a: 'b' });
  expect(openZip(zip)?.read('a')?.toString()).toBe('b');
  zip.writeUInt32LE(zip.length, zip.length - 6);
  expect(openZip(zip)).toBeNull();
  expect(openZip(Buffer.alloc(0))).toBeNull();
});
