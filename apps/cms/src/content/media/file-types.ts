export const megabyte = 1024 * 1024;

/** The largest file of each type that may be uploaded, in bytes. SVG is missing because it is a document that can carry scripts. */
export const largestFiles: Readonly<Record<string, number>> = {
  'image/jpeg': 64 * megabyte,
  'image/png': 64 * megabyte,
  'image/webp': 64 * megabyte,
  'image/avif': 64 * megabyte,
  'video/mp4': 128 * megabyte,
  'video/webm': 128 * megabyte,
  'text/vtt': megabyte,
};

/** The largest file of any type, in bytes: an upload is broken off there, before it fills the memory. */
export const largestFile = Math.max(...Object.values(largestFiles));

interface UploadedFile {
  mimetype: string;
  size: number;
}

/** Whether an uploaded file is larger than its type allows. */
export const isTooLarge = ({ mimetype, size }: UploadedFile): boolean => size > (largestFiles[mimetype] ?? largestFile);

/** Whether a file is an image. A file without a known type counts as one, so its form shows all fields of an image. */
export const isImage = (mimeType: unknown): boolean => typeof mimeType !== 'string' || mimeType.startsWith('image/');
