import type { RawDocuments } from '../data/documents/raw-documents';
import { mediaStore } from './media-store';

type KeptMedia = { value: unknown } | undefined;

function filenamesOf(media: RawDocuments['media']): string[] {
  const names = [media.filename, ...Object.values(media.sizes ?? {}).map((size) => size?.filename)];
  return names.filter((name) => typeof name === 'string');
}

/** Removes the bytes of deleted media documents, including renditions. */
export async function forgetFilesOf(kept: KeptMedia[]): Promise<void> {
  const { disk, checks } = mediaStore();
  const names = kept.flatMap((media) => (media?.value ? filenamesOf(media.value as RawDocuments['media']) : []));
  for (const name of names) checks.delete(name);
  await Promise.all(names.map((name) => disk.remove(name)));
}
