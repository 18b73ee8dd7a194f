import { mediaPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { Picture } from '@civic/content/views';

import { readDocuments } from '../documents/documents';
import type { RawDocuments } from '../documents/raw-documents';
import { markShown } from '../documents/versions';

type RawMedia = RawDocuments['media'];

const middle = 50;

/** A media document as a picture; `null` when it has no usable image file. */
export function toPicture(media: RawMedia): Picture | null {
  if (!media.filename || !media.width || !media.height) return null;
  const renditions = Object.values(media.sizes ?? {}).flatMap((size) =>
    size?.filename && size.width && size.height
      ? [{ src: mediaPath(size.filename), width: size.width, height: size.height }]
      : [],
  );
  const original = { src: mediaPath(media.filename), width: media.width, height: media.height };
  const largest = renditions.reduce((best, next) => (next.width > best.width ? next : best), renditions[0] ?? original);
  return {
    ...largest,
    sources: renditions.map(({ src, width }) => ({ src, width })).sort((one, other) => one.width - other.width),
    alt: media.decorative ? '' : (media.alt ?? ''),
    credit: media.credit ?? null,
    caption: media.caption ?? null,
    focalPoint: { x: media.focalX ?? middle, y: media.focalY ?? middle },
  };
}

/** Pictures by the id of their media document. */
export async function readPictures(
  locale: SiteLanguage,
  ids: Iterable<string | undefined>,
): Promise<(id: string | undefined) => Picture | null> {
  const wanted = [...ids].filter((id) => id !== undefined);
  const documents = await readDocuments('media', locale, wanted);
  await markShown('media', documents.values());
  return (id) => {
    const media = id === undefined ? undefined : documents.get(id);
    return media ? toPicture(media) : null;
  };
}
