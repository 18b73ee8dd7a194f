import { stat } from 'node:fs/promises';
import path from 'node:path';

import { nextChangeHeader } from '@civic/content/next-change';
import type { PayloadRequest } from 'payload';

import { instantOf } from '../../access/instant-of';
import { isSite, isStaff } from '../../access/roles';
import { asOfFrom } from '../../access/site-principal';
import { findByFilename } from './find-by-filename';
import { visibleUntil } from './usages';

/** Cache lifetime of a file: a visitor's copy is revalidated, a file that is not public is never stored. */
export const fileCaching = (isPrivate: boolean) =>
  isPrivate ? 'private, no-store' : 'public, max-age=0, must-revalidate';

async function endOf(req: PayloadRequest, filename: string): Promise<number | undefined> {
  const image = await findByFilename(req, 'media', filename);
  return image === null ? undefined : visibleUntil(req, image, new Date(instantOf(req)));
}

/** A name for the bytes of a file on the disk, as web servers make it: other bytes have another size or time. */
async function etagOf(req: PayloadRequest, filename: string): Promise<string | undefined> {
  const { staticDir } = req.payload.collections.media.config.upload;
  if (staticDir === undefined) return undefined;
  const found = await stat(path.join(staticDir, path.basename(filename))).catch(() => undefined);
  return found && `"${Math.trunc(found.mtimeMs).toString(16)}-${found.size.toString(16)}"`;
}

/**
 * Runs before Payload sends a file from the disk; sends no response itself. The site, which keeps files, receives the instant at
 * which one ceases to be public, so that its end comes on time even while the CMS is down, and a name for its bytes, so that it
 * need not read them again.
 */
export async function setFileCaching(req: PayloadRequest, { params }: { params: { filename: string } }): Promise<void> {
  req.responseHeaders ??= new Headers();
  const isAhead = asOfFrom(req) !== undefined;
  req.responseHeaders.set('cache-control', fileCaching(isAhead || isStaff(req.user)));
  if (!isSite(req.user) || isAhead) return;
  const [end, etag] = await Promise.all([endOf(req, params.filename), etagOf(req, params.filename)]);
  if (end !== undefined) req.responseHeaders.set(nextChangeHeader, String(end));
  if (etag !== undefined) req.responseHeaders.set('etag', etag);
}
