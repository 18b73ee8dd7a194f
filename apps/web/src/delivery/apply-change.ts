import { isDocumentType, type DocumentType } from '@civic/content/content-types';
import { siteLanguages } from '@civic/content/site-languages';
import type { ContentChanged } from '@civic/content/wire';

import { cachedPathsWith } from '../cache/cached-paths';
import { cacheState } from '../cache/shared-state';
import { documentKey, tombstoneName } from '../data/documents/documents';
import { contentStore } from '../data/store/content-store';
import { forgetFilesOf } from '../media/media-store';

async function forget(type: DocumentType, id: string): Promise<void> {
  const { kept } = contentStore();
  const keys = siteLanguages.map((locale) => documentKey(type, locale, id));
  if (type === 'media') await forgetFilesOf(await Promise.all(keys.map((key) => kept.known(key))));
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
  const forgotten = data.documents.map(({ type, id, marker }) => {
    if (!isDocumentType(type)) return undefined;
    const isNews = tombstones.note(tombstoneName(type, id), marker !== null, at);
    return isNews && marker === null ? forget(type, id) : undefined;
  });
  cacheState().log.purge(data.tags);
  await Promise.all(forgotten);
  return [...new Set([...data.paths, ...cachedPathsWith(data.tags)])];
}
