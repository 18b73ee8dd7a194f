import type { Access, PayloadRequest, Where } from 'payload';

import { instantOf } from '../../access/instant-of';
import { isSite, isStaff } from '../../access/roles';
import { findByFilename } from './find-by-filename';
import { isVisible, visibleMedia } from './usages';

/** Changes laid over the ledger of usages. */
export interface MediaOverlay {
  /** Additional images that are shown. */
  shown: ReadonlySet<string>;
  /** The documents whose images do not count, as named in the ledger. */
  replaced: string[];
}

type ReadsMedia = Access<{ filename?: unknown }>;

/** As `readsMedia`, with such changes. */
export function readsMediaUnder(overlayOf: (req: PayloadRequest, at: Date) => Promise<MediaOverlay>): ReadsMedia {
  async function isVisibleFile(req: PayloadRequest, filename: unknown): Promise<boolean> {
    if (typeof filename !== 'string') return false;
    const image = await findByFilename(req, filename);
    if (image === null) return false;
    const at = new Date(instantOf(req));
    const { shown, replaced } = await overlayOf(req, at);
    return shown.has(image) || isVisible(req, image, at, replaced);
  }

  async function readableMedia(req: PayloadRequest): Promise<Where> {
    const at = new Date(instantOf(req));
    const { shown, replaced } = await overlayOf(req, at);
    return { id: { in: [...new Set([...(await visibleMedia(req, at, replaced)), ...shown])] } };
  }

  return async ({ req, data, isReadingStaticFile }) => {
    if (isStaff(req.user)) return true;
    if (isReadingStaticFile) return isVisibleFile(req, data?.filename);
    return isSite(req.user) ? readableMedia(req) : false;
  };
}

const nothing: MediaOverlay = { shown: new Set(), replaced: [] };

/**
 * A file follows the documents that show it: visitors and the site get it, in every size, while a published document shows it to
 * them. The data about an image is for staff and, while it is visible, for the site.
 */
export const readsMedia: ReadsMedia = readsMediaUnder(async () => nothing);
