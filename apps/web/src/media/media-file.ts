import { createHash } from 'node:crypto';

export interface ByteRange {
  start: number;
  /** Included. */
  end: number;
}

/** What the CMS says of a document for download, as it says it. */
export interface DocumentHeaders {
  /** Its only path on the site. */
  location: string;
  /** Under which name a browser stores it, and whether it may show it (`content-disposition`). */
  disposition: string;
}

/** An uploaded file as the site serves it. */
export interface MediaFile {
  contentType: string;
  /** Strong, made from the bytes. */
  etag: string;
  /** Bytes. */
  size: number;
  /** The instant (ms, UTC) from which the file is no longer public; `undefined` while none is set. */
  until?: number | undefined;
  /** The CMS's name (its etag) for these bytes; `undefined` if it gave none. */
  version?: string | undefined;
  /** The address and the name of a document for download; `undefined` for pictures and videos. */
  document?: DocumentHeaders | undefined;
  body(range: ByteRange): Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
}

export const etagFrom = (sha256: Buffer) => `"${sha256.toString('base64url').slice(0, 22)}"`;

/** What is known of a file besides its bytes. */
export type FileFacts = Pick<MediaFile, 'contentType' | 'until' | 'version' | 'document'>;

type Defined<Values> = { [Name in keyof Values]?: Exclude<Values[Name], undefined> };

/** The facts without those that are missing. */
export function definedFacts({ until, version, document }: Omit<FileFacts, 'contentType'>): Defined<FileFacts> {
  return {
    ...(until !== undefined && { until }),
    ...(version !== undefined && { version }),
    ...(document !== undefined && { document }),
  };
}

/** A file held in memory. */
export function fileInMemory(
  bytes: Buffer,
  contentType: string,
  facts: Omit<FileFacts, 'contentType'> = {},
): MediaFile {
  return {
    contentType,
    etag: etagFrom(createHash('sha256').update(bytes).digest()),
    size: bytes.length,
    ...definedFacts(facts),
    body: ({ start, end }) => new Uint8Array(bytes.subarray(start, end + 1)),
  };
}

const longest = 255;

/** Whether a text is a plain file name: no folder, no hidden file, no unprintable characters. */
export function isFilename(name: string): boolean {
  return name.length > 0 && name.length <= longest && !name.startsWith('.') && !/[/\\\p{Cc}]/u.test(name);
}
