import { createHash } from 'node:crypto';

import type { DocumentType, GlobalType, WindowedType } from './content-types';
import { visibilityAt, type Windowed } from './visibility';

/** The response header with the versions of all documents on a page, separated by spaces. */
export const versionsHeader = 'x-civic-versions';

const shortHash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 10);

/**
 * A short name for one version of one document, computed alike by CMS and site. The site lists the versions that a page shows
 * and the CMS looks for the one that it published. `updatedAt` is the published document's, an ISO 8601 instant.
 */
export const versionMarker = (type: DocumentType | GlobalType, id: string, updatedAt: string): string =>
  shortHash(`${type}/${id}/${new Date(updatedAt).toISOString()}`);

/**
 * As `versionMarker`, of what visitors see of the version at the instant `at` (ms, UTC): a page that withheld its body, showed it, and
 * gave a reason in its place is one version with three of these.
 */
export function visibilityMarker(
  type: WindowedType,
  document: Windowed & { id: string; updatedAt: string },
  at: number,
): string {
  const { id, updatedAt } = document;
  return shortHash(`${type}/${id}/${new Date(updatedAt).toISOString()}/${visibilityAt(type, document, at)}`);
}
