import { nextChangeHeader } from '@civic/content/next-change';
import type { PayloadRequest } from 'payload';

import { instantOf } from '../../access/instant-of';
import { isSite, isStaff } from '../../access/roles';
import { asOfFrom } from '../../access/site-principal';
import { findByFilename } from './find-by-filename';
import { visibleUntil } from './usages';

/** Cache lifetime of a file: a visitor's copy is revalidated, a file that is not public is never stored. */
const fileCaching = (isPrivate: boolean) => (isPrivate ? 'private, no-store' : 'public, max-age=0, must-revalidate');

async function endOf(req: PayloadRequest, filename: string): Promise<number | undefined> {
  const image = await findByFilename(req, filename);
  return image === null ? undefined : visibleUntil(req, image, new Date(instantOf(req)));
}

/**
 * Runs before Payload sends a file from the disk; sends no response itself. The site, which keeps files, receives the instant at
 * which one ceases to be public, so that its end comes on time even while the CMS is down.
 */
export async function setFileCaching(req: PayloadRequest, { params }: { params: { filename: string } }): Promise<void> {
  req.responseHeaders ??= new Headers();
  const isAhead = asOfFrom(req) !== undefined;
  req.responseHeaders.set('cache-control', fileCaching(isAhead || isStaff(req.user)));
  const end = isSite(req.user) && !isAhead ? await endOf(req, params.filename) : undefined;
  if (end !== undefined) req.responseHeaders.set(nextChangeHeader, String(end));
}
