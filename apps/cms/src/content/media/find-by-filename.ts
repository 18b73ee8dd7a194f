import type { PayloadRequest, Where } from 'payload';

import { notInBin } from '../../platform/rows/bin';

/** The widths of the renditions of every image, px. */
export const renditionWidths = [320, 640, 1024, 1600] as const;

export const renditionName = (width: number) => `w${width}`;

/** The id of the image that has a file of this name, the original or a rendition; `null` when none has, or only one in the bin. */
export async function findByFilename(req: PayloadRequest, filename: string): Promise<string | null> {
  const names = ['filename', ...renditionWidths.map((width) => `sizes.${renditionName(width)}.filename`)];
  const where: Where = { and: [{ or: names.map((name) => ({ [name]: { equals: filename } })) }, notInBin()] };
  const image = await req.payload.db.findOne<{ id: string }>({ collection: 'media', where, req });
  return image === null ? null : String(image.id);
}
