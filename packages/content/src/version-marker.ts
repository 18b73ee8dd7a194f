import { createHash } from 'node:crypto';

import type { DocumentType, GlobalType } from './content-types';

/** The response header in which a page lists the versions of all that it shows, parted by spaces. */
export const versionsHeader = 'x-civic-versions';

/**
 * A short name for one version of one document, the same on both sides: the site says which versions a page shows and the
 * CMS looks for the one that it published. `updatedAt` is the published document's, an ISO 8601 instant.
 */
export function versionMarker(type: DocumentType | GlobalType, id: string, updatedAt: string): string {
  return createHash('sha256')
    .update(`${type}/${id}/${new Date(updatedAt).toISOString()}`)
    .digest('base64url')
    .slice(0, 10);
}
