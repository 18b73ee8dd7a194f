import type { DocumentType, GlobalType } from '@civic/content/content-types';
import { versionMarker } from '@civic/content/version-marker';

import { markVersions } from '../store/page-tags';

/** Marks the page with the current versions of these documents; the CMS looks for them after a publication. */
export function markShown(type: DocumentType, documents: Iterable<{ id: string; updatedAt: string }>): Promise<void> {
  return markVersions([...documents].map(({ id, updatedAt }) => versionMarker(type, id, updatedAt)));
}

/** As `markShown` for a global, whose id is its slug. */
export function markGlobalShown(slug: GlobalType, updatedAt: string | null | undefined): Promise<void> {
  return updatedAt ? markVersions([versionMarker(slug, slug, updatedAt)]) : Promise.resolve();
}
