import type { Access, PayloadRequest, Where } from 'payload';

import { instantOf } from '../../access/instant-of';
import { isSite, isStaff } from '../../access/roles';
import { mediaAhead } from '../../time/as-of/overlay/media-ahead';
import { findByFilename } from './find-by-filename';
import { isVisible, visibleMedia } from './usages';

async function isVisibleFile(req: PayloadRequest, filename: unknown): Promise<boolean> {
  if (typeof filename !== 'string') return false;
  const image = await findByFilename(req, filename);
  if (image === null) return false;
  const at = new Date(instantOf(req));
  const { shown, replaced } = await mediaAhead(req, at);
  return shown.has(image) || isVisible(req, image, at, replaced);
}

async function readableMedia(req: PayloadRequest): Promise<Where> {
  const at = new Date(instantOf(req));
  const { shown, replaced } = await mediaAhead(req, at);
  return { id: { in: [...new Set([...(await visibleMedia(req, at, replaced)), ...shown])] } };
}

/**
 * A file obeys the documents that show it: visitors and the site get it while a published document shows it to them,
 * in all its sizes alike. What is known about an image is for staff and, while it is visible, for the site. Who looks at a moment
 * to come gets the files of that moment.
 */
export const readsMedia: Access<{ filename?: unknown }> = async ({ req, data, isReadingStaticFile }) => {
  if (isStaff(req.user)) return true;
  if (isReadingStaticFile) return isVisibleFile(req, data?.filename);
  return isSite(req.user) ? readableMedia(req) : false;
};
