import { isDocumentType, isUploadedType, isWindowedType, type DocumentType } from '@civic/content/content-types';
import { siteLanguages } from '@civic/content/site-languages';
import { visibilityAt, type Windowed } from '@civic/content/visibility';
import type { ContentChanged } from '@civic/content/wire';

import { cachedPathsWith } from '../cache/cached-paths';
import { cacheState } from '../cache/shared-state';
import { documentKey, tombstoneName } from '../data/documents/documents';
import { contentStore } from '../data/store/content-store';
import { forgetFilesOf } from '../media/media-store';

const keysOf = (type: DocumentType, id: string) => siteLanguages.map((locale) => documentKey(type, locale, id));

/**
 * Whether the cached copies themselves say that the document was removed at its end. They show nothing of it, and without them
 * its address would answer 404 instead of 410 if the CMS went away before it was read again.
 */
async function wasGoneAnyway(type: DocumentType, id: string, at: number): Promise<boolean> {
  if (!isWindowedType(type)) return false;
  const copies = await Promise.all(keysOf(type, id).map((key) => contentStore().kept.known(key)));
  const documents = copies.flatMap((copy) => (copy?.value ? [copy.value as Windowed] : []));
  return documents.length > 0 && documents.every((document) => visibilityAt(type, document, at) === 'gone');
}

async function forget(type: DocumentType, id: string): Promise<void> {
  const { kept } = contentStore();
  const keys = keysOf(type, id);
  if (isUploadedType(type)) await forgetFilesOf(type, id, await Promise.all(keys.map((key) => kept.known(key))));
  await Promise.all(keys.map((key) => kept.forget(key)));
}

/**
 * Purges everything that a change touched, at once. Removed documents get a tombstone first, so that no cached copy brings them
 * back. Returns the paths to render again: those named by the change, then the cached ones that showed something of it.
 */
export async function applyChange({ timestamp, data }: ContentChanged): Promise<string[]> {
  const { health, tombstones } = contentStore();
  // A message proves that the CMS is up, so the pages are rendered from its current content and not from the cache.
  health.noteSuccess();
  await tombstones.load();
  const at = Date.parse(timestamp);
  const documents = await Promise.all(
    data.documents.map(async ({ type, id, marker }) => {
      if (!isDocumentType(type)) return null;
      return { type, id, isKept: marker !== null || (await wasGoneAnyway(type, id, at)) };
    }),
  );
  const forgotten = documents.map((document) => {
    if (!document) return undefined;
    const { type, id, isKept } = document;
    const isNews = tombstones.note(tombstoneName(type, id), isKept, at);
    return isNews && !isKept ? forget(type, id) : undefined;
  });
  cacheState().log.purge(data.tags);
  await Promise.all(forgotten);
  return [...new Set([...data.paths, ...cachedPathsWith(data.tags)])];
}
