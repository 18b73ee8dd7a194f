import { mediaPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { Picture, SiteFile } from '@civic/content/views';

import { readDocuments } from '../documents/documents';
import { idOf, type RawDocuments } from '../documents/raw-documents';
import { markShown } from '../documents/page-marks';

type RawMedia = RawDocuments['media'];

const middle = 50;

// Images from the first versions have no type.
const isPicture = ({ mimeType }: RawMedia) => !mimeType || mimeType.startsWith('image/');

/** A media document as a picture; `null` if it has no usable image file. */
export function toPicture(media: RawMedia): Picture | null {
  if (!isPicture(media) || !media.filename || !media.width || !media.height) return null;
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

type Upload = Parameters<typeof idOf>[0];

/** The picture in an upload field; `null` if the field is empty, visitors may not see the file, or it is not a picture. */
export async function readPicture(locale: SiteLanguage, raw: unknown): Promise<Picture | null> {
  const id = idOf(raw as Upload);
  return (await readPictures(locale, [id]))(id);
}

/** A media document as a file to link to or to play; `null` for pictures, which `toPicture` handles. */
export function toSiteFile(media: RawMedia): SiteFile | null {
  if (isPicture(media) || !media.filename || !media.mimeType) return null;
  return { src: mediaPath(media.filename), type: media.mimeType };
}

/** The file in an upload field; `null` if the field is empty, visitors may not see the file, or it is a picture. */
export async function readSiteFile(locale: SiteLanguage, raw: unknown): Promise<SiteFile | null> {
  const id = idOf(raw as Upload);
  if (!id) return null;
  const media = (await readDocuments('media', locale, [id])).get(id);
  if (!media) return null;
  await markShown('media', [media]);
  return toSiteFile(media);
}
