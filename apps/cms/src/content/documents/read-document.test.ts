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
])('%s is read', (name, data, expected) => expect(readDocument(name, data)).resolves.toEqual(expected));

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
])('%s is refused: %#', (name, data, fault) => expect(readDocument(name, data)).resolves.toBe(fault));

/** A PDF as most programs write it: its objects and their positions in compressed streams. */
function packedPdf(more = Buffer.alloc(0)): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ];
  const starts = objects.map((_, index) => objects.slice(0, index).join(' ').length + Math.min(index, 1));
  const numbers = `${starts.map((start, index) => `${index + 1} ${start}`).join(' ')} `;
  const packed = deflateSync(Buffer.from(`${numbers}${objects.join(' ')}`));
  const stream = (number: number, about: string, data: Buffer) =>
    Buffer.concat([
      Buffer.from(`${number} 0 obj\n<< ${about} /Filter /FlateDecode /Length ${data.length} >>\nstream\r\n`),
      data,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
  const head = Buffer.from('%PDF-1.7\n');
  const content = Buffer.concat([head, stream(9, `/Type /ObjStm /N 3 /First ${numbers.length}`, packed)]);
  const rows = [1, 2, 3].map((_, index) => [2, 0, 9, index]);
  const table = Buffer.concat([Buffer.from([[0, 0, 0, 255], ...rows].flat()), more]);
  const about = `/Type /XRef /Size ${table.length / 4} /W [1 2 1] /Root 1 0 R`;
  const end = Buffer.from(`startxref\n${content.length}\n%%EOF\n`);
  return Buffer.concat([content, stream(10, about, deflateSync(table)), end]);
}

test('the pages of a PDF are counted in compressed objects too', async () => {
  expect(await readDocument('a.pdf', packedPdf())).toEqual({ kind: 'pdf', pages: 2 });
});

test('a PDF that cannot be opened without a password is refused', async () => {
  expect(await readDocument('a.pdf', samplePdf(['One'], 'to-open'))).toBe('protected');
});

test('a PDF whose password only forbids to change it is accepted', async () => {
  expect(await readDocument('a.pdf', samplePdf(['One', 'Two'], 'to-change'))).toEqual({ kind: 'pdf', pages: 2 });
});

test.each([
  ['half of it', samplePdf(['One', 'Two']).subarray(0, 200)],
  ['its name alone', Buffer.from('%PDF-1.7\n')],
  ['an empty table', Buffer.from('%PDF-1.7\nxref\n0 0\ntrailer\n<< >>\nstartxref\n9\n%%EOF\n')],
])('a damaged PDF is refused: %s', async (_, data) => {
  expect(await readDocument('a.pdf', data)).toBe('other-content');
});

test('a PDF that unpacks to far more than a document holds up nobody', async () => {
  let turns = 0;
  const others = setInterval(() => (turns += 1), 5);
  await readDocument('a.pdf', packedPdf(Buffer.alloc(20 * 1024 * 1024)));
  clearInterval(others);
  // Read here, it would let nobody have a turn before it has ended.
  expect(turns).toBeGreaterThan(20);
});

test('an archive with a damaged directory is none', () => {
  const zip = sampleZip({ a: 'b' });
  expect(openZip(zip)?.read('a')?.toString()).toBe('b');
  zip.writeUInt32LE(zip.length, zip.length - 6);
  expect(openZip(zip)).toBeNull();
  expect(openZip(Buffer.alloc(0))).toBeNull();
});
