import { createHash } from 'node:crypto';

import type { DocumentType, GlobalType } from './content-types';

/** The response header with the versions of all documents on a page, separated by spaces. */
export const versionsHeader = 'x-civic-versions';

/**
 * A short name for one version of one document, computed alike by CMS and site. The site lists the versions that a page shows
 * and the CMS looks for the one that it published. `updatedAt` is the published document's, an ISO 8601 instant.
 */
export function versionMarker(type: DocumentType | GlobalType, id: string, updatedAt: string): string {
  return createHash('sha256')
    .update(`${type}/${id}/${new Date(updatedAt).toISOString()}`)
    .digest('base64url')
    .slice(0, 10);
}
