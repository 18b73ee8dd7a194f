import type { ByteRange, MediaFile } from './media-file';

/** Types that a browser displays without running code; all others are offered for download. */
const shown = /^(?:image\/(?:png|jpeg|gif|webp|avif)|video\/(?:mp4|webm)|text\/vtt|application\/pdf)$/;

/** The same cache lifetime for every file at every time: a shrinking one would reveal a coming change. */
const lifetime = 'public, max-age=60';
/** A document keeps its address when its file is replaced, so that whoever has a copy asks whether it is still the one. */
const askedAgain = 'public, max-age=0, must-revalidate';

const nothing = "default-src 'none'; sandbox";
/** A viewer of PDFs is a page of the browser that a sandbox would keep shut. */
const viewer = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'";

type RequestHeaders = Pick<Headers, 'get'>;

/**
 * The part of a file that a request wants: `undefined` for all of it, `null` for a part outside the file. Multiple ranges are
 * not supported; such a request gets the whole file, as the standard allows.
 */
function rangeIn(headers: RequestHeaders, { etag, size }: MediaFile): ByteRange | null | undefined {
  const ifRange = headers.get('if-range');
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(headers.get('range')?.trim() ?? '') ?? [];
  if (first === undefined || last === undefined || first + last === '') return undefined;
  if (ifRange !== null && ifRange !== etag) return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  return start < size && start <= end ? { start, end } : null;
}

const isKnown = (headers: RequestHeaders, { etag }: MediaFile) =>
  headers
    .get('if-none-match')
    ?.split(',')
    .some((tag) => tag.trim().replace(/^W\//, '') === etag) ?? false;

/**
 * The response to a request for a file: complete, partial (206), or 304 if the browser already has it. A private file is never
 * cached.
 */
export function fileResponse(file: MediaFile, request: RequestHeaders, isPrivate = false): Response {
  const mediaType = file.contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const isShown = shown.test(mediaType);
  const { document, etag } = file;
  const headers = {
    etag,
    'accept-ranges': 'bytes',
    'cache-control': isPrivate ? 'private, no-store' : document ? askedAgain : lifetime,
    'x-content-type-options': 'nosniff',
    'content-security-policy': document && isShown ? viewer : nothing,
    // The CMS gives a document one of a few types, none of which a browser runs.
    'content-type': isShown || document ? mediaType : 'application/octet-stream',
    ...(document
      ? { 'content-disposition': document.disposition }
      : !isShown && { 'content-disposition': 'attachment' }),
  };
  if (isKnown(request, file)) return new Response(null, { status: 304, headers });
  const { size } = file;
  const range = rangeIn(request, file);
  if (range === null) {
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` } });
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  return new Response(size > 0 ? file.body({ start, end }) : null, {
    status: range ? 206 : 200,
    headers: { ...headers, ...(range && { 'content-range': `bytes ${start}-${end}/${size}` }) },
  });
}
