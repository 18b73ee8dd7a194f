import type { DocumentType, GlobalType, WindowedType } from '@civic/content/content-types';
import { versionMarker, visibilityMarker } from '@civic/content/version-marker';
import { nextVisibilityChange, type Windowed } from '@civic/content/visibility';

import { earliest } from '../store/earliest';
import { markVersions, markUntil } from '../store/page-tags';

/** Marks the page with the current versions of these documents; the CMS looks for them after a publication. */
export function markShown(type: DocumentType, documents: Iterable<{ id: string; updatedAt: string }>): Promise<void> {
  return markVersions([...documents].map(({ id, updatedAt }) => versionMarker(type, id, updatedAt)));
}

/** Marks the page of a document with what visitors see of it at the instant `now` (ms, UTC); the CMS looks for that at its instants. */
export function markVisibility(
  type: WindowedType,
  document: Windowed & { id: string; updatedAt: string },
  now: number,
): Promise<void> {
  return markVersions([visibilityMarker(type, document, now)]);
}

/** As `markShown` for a global, whose id is its slug. */
export function markGlobalShown(slug: GlobalType, updatedAt: string | null | undefined): Promise<void> {
  return updatedAt ? markVersions([versionMarker(slug, slug, updatedAt)]) : Promise.resolve();
}

/** Limits the page to the first change of what visitors may see of the documents; `now` in ms, UTC. */
export function markTransitions(type: WindowedType, documents: Iterable<Windowed>, now: number): Promise<void> {
  return markUntil(earliest([...documents].map((document) => nextVisibilityChange(type, document, now))));
}
