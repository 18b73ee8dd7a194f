import type { MediaFile } from './media-file';

/** Types that a browser shows without running anything; the rest is offered for download. */
const shown = /^(?:image\/(?:png|jpeg|gif|webp|avif)|application\/pdf)$/;

/** The same for every file at every time: a lifetime that shrinks would tell that something is about to change. */
const lifetime = 'public, max-age=60';

/** The answer to a request for a file; 304 when the browser has it already. Nobody keeps one that is private. */
export function fileResponse(file: MediaFile, ifNoneMatch: string | null, isPrivate = false): Response {
  const mediaType = file.contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const isShown = shown.test(mediaType);
  const headers = {
    etag: file.etag,
    'cache-control': isPrivate ? 'private, no-store' : lifetime,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'content-type': isShown ? mediaType : 'application/octet-stream',
    ...(!isShown && { 'content-disposition': 'attachment' }),
  };
  const isKnown = ifNoneMatch?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === file.etag) ?? false;
  if (isKnown) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(file.bytes), {
    headers: { ...headers, 'content-length': String(file.bytes.length) },
  });
}
