import type { UploadedType } from '@civic/content/content-types';
import type { PayloadRequest, Where } from 'payload';

import { notInBin } from '../../platform/rows/bin';

/** The widths of the renditions of every image, px. */
export const renditionWidths = [320, 640, 1024, 1600] as const;

export const renditionName = (width: number) => `w${width}`;

const renditionNames = renditionWidths.map((width) => `sizes.${renditionName(width)}.filename`);

/** Where the names of the files of an upload are. */
const namesOf: Record<UploadedType, readonly string[]> = {
  media: ['filename', ...renditionNames],
  documents: ['filename'],
};

/**
 * The id of the upload that has a file of this name now, the original or a rendition; `null` when none has, or only one in the bin.
 */
export async function findByFilename(
  req: PayloadRequest,
  type: UploadedType,
  filename: string,
): Promise<string | null> {
  const where: Where = { and: [{ or: namesOf[type].map((name) => ({ [name]: { equals: filename } })) }, notInBin()] };
  const upload = await req.payload.db.findOne<{ id: string }>({ collection: type, where, req });
  return upload === null ? null : String(upload.id);
}
