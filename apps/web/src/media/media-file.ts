/** An uploaded file as the site serves it. */
export interface MediaFile {
  bytes: Buffer;
  contentType: string;
  /** Strong, made from the bytes. */
  etag: string;
  /** The instant (ms, UTC) from which it is not public any more; `undefined` while none is set. */
  until?: number | undefined;
}
