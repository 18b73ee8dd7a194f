import { inflateRawSync } from 'node:zlib';

/** A ZIP archive, which every office document is. */
export interface Zip {
  names: readonly string[];
  /** The content of an entry; `null` if there is none, or none that can be read within reason. */
  read: (name: string) => Buffer | null;
}

const signatures = { entry: 0x02014b50, end: 0x06054b50, file: 0x04034b50 } as const;

/** The end of the directory and the longest comment after it, bytes. */
const endLength = 22;
const longestEnd = endLength + 0xffff;

/** The most bytes of an entry: what is read here is text of a few kilobytes, and an archive may unpack to anything. */
const largestEntry = 8 * 1024 * 1024;

interface Entry {
  method: number;
  size: number;
  /** The position of the entry. */
  at: number;
}

function endOf(data: Buffer): number | null {
  for (let at = data.length - endLength; at >= Math.max(0, data.length - longestEnd); at -= 1) {
    if (data.readUInt32LE(at) === signatures.end) return at;
  }
  return null;
}

function directoryOf(data: Buffer): Map<string, Entry> | null {
  const end = endOf(data);
  if (end === null) return null;
  const entries = new Map<string, Entry>();
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > data.length || data.readUInt32LE(at) !== signatures.entry) return null;
    const nameLength = data.readUInt16LE(at + 28);
    entries.set(data.toString('utf8', at + 46, at + 46 + nameLength), {
      method: data.readUInt16LE(at + 10),
      size: data.readUInt32LE(at + 20),
      at: data.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

function contentOf(data: Buffer, { method, size, at }: Entry): Buffer | null {
  if (at + 30 > data.length || data.readUInt32LE(at) !== signatures.file) return null;
  const start = at + 30 + data.readUInt16LE(at + 26) + data.readUInt16LE(at + 28);
  const packed = data.subarray(start, start + size);
  if (method === 0) return packed;
  if (method !== 8) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: largestEntry });
  } catch {
    return null;
  }
}

/** Opens a ZIP archive; `null` for anything else. The names and sizes are those that its directory tells. */
export function openZip(data: Buffer): Zip | null {
  if (data.length < endLength || data.readUInt32LE(0) !== signatures.file) return null;
  const entries = directoryOf(data);
  if (!entries) return null;
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      return entry ? contentOf(data, entry) : null;
    },
  };
}
