import type { StoredFile } from './document-files';

export interface FileHeaders {
  type: string;
  /** The name under which a browser stores it. */
  name: string;
  /** Whether a browser may show it; otherwise it is stored at once. */
  isShown: boolean;
}

/** A name for a header, in Latin letters for old programs and in its own (RFC 6266). */
export function contentDisposition({ name, isShown }: Pick<FileHeaders, 'name' | 'isShown'>): string {
  const latin = name.replace(/[^\u0020-\u007e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(Buffer.from(name).toString()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${isShown ? 'inline' : 'attachment'}; filename="${latin}"; filename*=UTF-8''${encoded}`;
}

/** The range that is asked for; `undefined` for the whole file, `null` for one outside of it. */
function rangeIn(header: string | null, size: number): { start: number; end: number } | null | undefined {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (first === undefined) return undefined;
  const [start, end] = [Number(first), last ? Math.min(Number(last), size - 1) : size - 1];
  return start <= end ? { start, end } : null;
}

/** The answer to a request for a file, or for a part of it. */
export function fileAnswer(file: StoredFile, about: FileHeaders, range: string | null, more: Headers): Response {
  const headers = new Headers(more);
  headers.set('content-type', about.type);
  headers.set('content-disposition', contentDisposition(about));
  headers.set('accept-ranges', 'bytes');
  headers.set('x-content-type-options', 'nosniff');
  const part = rangeIn(range, file.size);
  if (part === null) {
    headers.set('content-range', `bytes */${file.size}`);
    return new Response(null, { status: 416, headers });
  }
  const { start, end } = part ?? { start: 0, end: file.size - 1 };
  headers.set('content-length', String(end - start + 1));
  if (part) headers.set('content-range', `bytes ${start}-${end}/${file.size}`);
  return new Response(file.read(start, end), { status: part ? 206 : 200, headers });
}
