import sharp, { type Metadata, type Sharp } from 'sharp';

/** How a picture is written again, by format: so that nobody sees a difference. */
const encoders: Readonly<Record<string, (picture: Sharp) => Sharp>> = {
  jpeg: (picture) => picture.jpeg({ quality: 92, chromaSubsampling: '4:4:4' }),
  png: (picture) => picture.png(),
  webp: (picture) => picture.webp({ quality: 92 }),
  heif: (picture) => picture.avif({ quality: 75 }),
};

/** Whether it says where, when, with what or by whom it was taken, or has to be turned to stand upright. */
const tells = ({ comments, exif, iptc, orientation = 1, tifftagPhotoshop, xmp }: Metadata) =>
  orientation !== 1 || [comments, exif, iptc, tifftagPhotoshop, xmp].some((found) => found !== undefined);

/** What is known of the picture; `null` for what cannot be read as one. */
async function metadataOf(picture: Sharp): Promise<Metadata | null> {
  return picture.metadata().catch(() => null);
}

/**
 * A picture without the place, camera, author and comments that its file may name, upright, in its own colours. A file that names
 * nothing, and one that is no picture, is returned as it is.
 * @throws Error if the picture is damaged.
 */
export async function stripPicture(data: Buffer): Promise<Buffer> {
  const picture = sharp(data, { animated: true });
  const metadata = await metadataOf(picture);
  const encode = metadata?.format ? encoders[metadata.format] : undefined;
  if (!metadata || !encode || !tells(metadata)) return data;
  const upright = (metadata.pages ?? 1) > 1 ? picture : picture.rotate();
  // The profile of a printer's colours means nothing to a screen; sharp converts them.
  return encode(metadata.space === 'cmyk' ? upright : upright.keepIccProfile()).toBuffer();
}
