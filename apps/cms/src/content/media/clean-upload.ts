import { FileUploadError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';

import { cleanFilename } from './clean-filename';
import { stripPicture } from './strip-picture';
import { stripVideo } from './strip-video';

/** What a file is, its content tells: a browser may send a picture under any type, and Payload goes by the content as well. */
async function strip(file: NonNullable<PayloadRequest['file']>, req: PayloadRequest): Promise<Buffer> {
  const stripped = await stripPicture(file.data).catch((error: unknown) => {
    req.payload.logger.warn({ err: error, msg: 'An uploaded picture cannot be read.' });
    throw new FileUploadError(req.t);
  });
  return file.mimetype === 'video/mp4' ? stripVideo(stripped) : stripped;
}

/**
 * Takes out of each uploaded file what it tells of the person who made it, and gives it a name that every store takes. The original is
 * public too, so cleaning its renditions alone would not be enough.
 * @throws FileUploadError for a damaged picture.
 */
export const cleanUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req;
  if (!file || (operation !== 'create' && operation !== 'update')) return args;
  const data = await strip(file, req);
  req.file = { ...file, data, size: data.length, name: cleanFilename(file.name) };
  return args;
};
