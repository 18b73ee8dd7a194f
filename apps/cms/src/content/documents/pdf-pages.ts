import { inflateSync } from 'node:zlib';

/** The most bytes that a stream of objects may unpack to, and all of them together: a small file may be made to unpack to anything. */
const largestStream = 16 * 1024 * 1024;
const mostUnpacked = 4 * largestStream;

const object = (number: string) => new RegExp(`(?:^|[\\r\\n ])${number}\\s+\\d+\\s+obj\\b`, 'g');

function inflated(data: Buffer, from: number, to: number): string | null {
  try {
    return inflateSync(data.subarray(from, to), { maxOutputLength: largestStream }).toString('latin1');
  } catch {
    return null;
  }
}

/** The objects of a compressed stream (ISO 32000-1, 7.5.7): pairs of number and position, then the objects themselves. */
function* packedObjects(text: string, dictionary: string): Generator<[string, string]> {
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1]);
  if (!Number.isInteger(first)) return;
  const numbers = text.slice(0, first).trim().split(/\s+/);
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const start = first + Number(numbers[at + 1]);
    const end = numbers[at + 3] === undefined ? text.length : first + Number(numbers[at + 3]);
    yield [numbers[at] ?? '', text.slice(start, end)];
  }
}

/** The compressed objects of the file, by number; those written later replace earlier ones. */
function readPacked(data: Buffer, text: string): Map<string, string> {
  const objects = new Map<string, string>();
  let unpacked = 0;
  for (const { index } of text.matchAll(/\/Type\s*\/ObjStm\b/g)) {
    const start = text.indexOf('stream', index);
    const dictionary = text.slice(text.lastIndexOf('obj', index), start);
    const from = start + 'stream'.length + (text.startsWith('\r\n', start + 'stream'.length) ? 2 : 1);
    const to = text.indexOf('endstream', from);
    const content = start > 0 && to > 0 ? inflated(data, from, to) : null;
    unpacked += content?.length ?? 0;
    if (unpacked > mostUnpacked) break;
    if (content !== null) for (const [number, each] of packedObjects(content, dictionary)) objects.set(number, each);
  }
  return objects;
}

/** The last of the matches. */
const lastOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].at(-1);

/**
 * The number of pages of a PDF: the count of the root of its page tree, to which the catalogue leads. `null` where that cannot be found, as in
 * an encrypted file. A library that draws PDFs would be some hundred times as large for one number.
 */
export function pdfPages(data: Buffer): number | null {
  const text = data.toString('latin1');
  const packed = readPacked(data, text);
  const catalogue = /\/Type\s*\/Catalog\b/;
  const packedCatalogue = [...packed.values()].findLast((one) => catalogue.test(one));
  const plain = lastOf(text, /\/Type\s*\/Catalog\b/g)?.index;
  const around = plain === undefined ? '' : text.slice(text.lastIndexOf(' obj', plain), text.indexOf('endobj', plain));
  const root = /\/Pages\s+(\d+)\s+\d+\s+R/.exec(packedCatalogue ?? around)?.[1];
  if (root === undefined) return null;
  const at = lastOf(text, object(root))?.index;
  const tree = packed.get(root) ?? (at === undefined ? '' : text.slice(at, text.indexOf('endobj', at)));
  const count = Number(/\/Count\s+(\d{1,6})\b/.exec(tree)?.[1]);
  return count > 0 ? count : null;
}
