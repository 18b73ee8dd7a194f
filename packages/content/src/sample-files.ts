/**
 * Small PDF and office files for the demo content and for tests. Without compression and fonts of their own: PDFs hold Latin text only.
 */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** A ZIP archive of texts, stored as they are. */
export function sampleZip(entries: Record<string, string>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, text] of Object.entries(entries)) {
    const [name, content] = [Buffer.from(path), Buffer.from(text)];
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    // Names are in UTF-8.
    about.writeUInt16LE(0x0800, 2);
    about.writeUInt16LE(0x21, 8);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(content.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(name.length, 22);
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004'), about, name, content]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), about, rest, name]));
    files.push(file);
    at += file.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...directory, end]);
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const formats = 'http://schemas.openxmlformats.org';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A Word document with paragraphs, and the number of pages that Word would have counted. */
export function sampleDocx(paragraphs: string[], pages: number): Buffer {
  const type = 'application/vnd.openxmlformats-officedocument';
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`).join('');
  return sampleZip({
    '[Content_Types].xml': `${xml}<Types xmlns="${formats}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}.wordprocessingml.document.main+xml"/><Override PartName="/docProps/app.xml" ContentType="${type}.extended-properties+xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${formats}/package/2006/relationships"><Relationship Id="rId1" Type="${formats}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${formats}/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>`,
    'docProps/app.xml': `${xml}<Properties xmlns="${formats}/officeDocument/2006/extended-properties"><Pages>${pages}</Pages></Properties>`,
    'word/document.xml': `${xml}<w:document xmlns:w="${formats}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
}

/** RC4, with which the oldest encrypted PDFs are written. Node.js no longer has it. */
function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number) => ([state[a], state[b]] = [state[b]!, state[a]!]);
  for (let at = 0, other = 0; at < 256; at += 1) {
    other = (other + state[at]! + key[at % key.length]!) & 255;
    swap(at, other);
  }
  let other = 0;
  return data.map((byte, index) => {
    const at = (index + 1) & 255;
    other = (other + state[at]!) & 255;
    swap(at, other);
    return byte ^ state[(state[at]! + state[other]!) & 255]!;
  }) as Buffer;
}

/** What fills up a password that is shorter (ISO 32000-1, algorithm 2). */
const filling = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

/** The entries of the trailer that lock a PDF. With a password to change it the password to open it is empty, and programs do not ask. */
function pdfLock(password: 'to-open' | 'to-change'): string {
  const [id, owner, permissions] = [Buffer.alloc(16, 1), Buffer.alloc(32, 2), Buffer.alloc(4)];
  permissions.writeInt32LE(-64);
  const opening = password === 'to-change' ? filling : Buffer.from(filling).reverse();
  const hash = createHash('md5').update(Buffer.concat([opening, owner, permissions, id]));
  const user = rc4(hash.digest().subarray(0, 5), filling);
  const hex = (data: Buffer) => `<${data.toString('hex')}>`;
  return ` /ID [${hex(id)} ${hex(id)}] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(user)} /P -64 >>`;
}

/** A PDF with a page for each of some texts in Latin letters; one with a password can be opened, its texts are not readable. */
export function samplePdf(texts: string[], password?: 'to-open' | 'to-change'): Buffer {
  const kids = texts.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const pages = texts.flatMap((text, index) => {
    const stream = `BT /F1 20 Tf 72 760 Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ];
  });
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${texts.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages,
  ];
  let text = '%PDF-1.4\n';
  const positions = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = positions.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R${password ? pdfLock(password) : ''} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(`${text}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`, 'latin1');
}
