/** An uploaded file as the site serves it. */
export interface MediaFile {
  bytes: Buffer;
  contentType: string;
  /** Strong, made from the bytes. */
  etag: string;
}
