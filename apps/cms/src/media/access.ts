import type { Access, PayloadRequest, Where } from 'payload';

import { isSite, isStaff } from '../access/roles';
import { isVisible, visibleMedia } from './usages';

/** The widths of the renditions of every image, px. */
export const renditionWidths = [320, 640, 1024, 1600] as const;

export const renditionName = (width: number) => `w${width}`;

async function isVisibleFile(req: PayloadRequest, filename: unknown): Promise<boolean> {
  if (typeof filename !== 'string') return false;
  const names = ['filename', ...renditionWidths.map((width) => `sizes.${renditionName(width)}.filename`)];
  const where: Where = { or: names.map((name) => ({ [name]: { equals: filename } })) };
  const image = await req.payload.db.findOne<{ id: string }>({ collection: 'media', where, req });
  return image !== null && isVisible(req, String(image.id), new Date());
}

/**
 * A file obeys the documents that show it: visitors and the site get it while a published document shows it to them,
 * in all its sizes alike. What is known about an image is for staff and, while it is visible, for the site.
 */
export const readsMedia: Access<{ filename?: unknown }> = async ({ req, data, isReadingStaticFile }) => {
  if (isStaff(req.user)) return true;
  if (isReadingStaticFile) return isVisibleFile(req, data?.filename);
  return isSite(req.user) ? { id: { in: await visibleMedia(req, new Date()) } } : false;
};
