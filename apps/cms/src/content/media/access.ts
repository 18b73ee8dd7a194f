import type { UploadedType } from '@civic/content/content-types';
import type { Access, PayloadRequest, Where } from 'payload';

import { instantOf } from '../../access/instant-of';
import { isSite, isStaff } from '../../access/roles';
import { findByFilename } from './find-by-filename';
import { isVisible, visibleMedia } from './usages';

/** Changes laid over the ledger of usages. */
export interface MediaOverlay {
  /** Additional files that are shown. */
  shown: ReadonlySet<string>;
  /** The documents whose files do not count, as named in the ledger. */
  replaced: string[];
}

type ReadsMedia = Access<{ filename?: unknown }>;

/** As `readsUploads`, with such changes. */
export function readsUploadsUnder(
  type: UploadedType,
  overlayOf: (req: PayloadRequest, at: Date) => Promise<MediaOverlay>,
): ReadsMedia {
  async function isVisibleFile(req: PayloadRequest, filename: unknown): Promise<boolean> {
    if (typeof filename !== 'string') return false;
    const file = await findByFilename(req, type, filename);
    if (file === null) return false;
    const at = new Date(instantOf(req));
    const { shown, replaced } = await overlayOf(req, at);
    return shown.has(file) || isVisible(req, file, at, replaced);
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
 * them. The data about a file is for staff and, while it is visible, for the site.
 */
export const readsUploads = (type: UploadedType): ReadsMedia => readsUploadsUnder(type, async () => nothing);
