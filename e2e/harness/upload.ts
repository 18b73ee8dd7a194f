import type { CmsClient } from './cms-client';

/** One black pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface UploadedFile {
  id: string;
  filename: string;
  mimeType: string;
}

/** Uploads a file under a unique name. */
export async function uploadFile(
  staff: CmsClient,
  file: { name: string; type: string; bytes: Buffer },
  data: Record<string, unknown> = {},
): Promise<UploadedFile> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(file.bytes)], { type: file.type }), file.name);
  form.append('_payload', JSON.stringify(data));
  return staff.upload<UploadedFile>('/media?locale=bg', form);
}

/** Uploads a picture, decorative unless `data` says otherwise. */
export const uploadPicture = (staff: CmsClient, name: string, data: Record<string, unknown> = { decorative: true }) =>
  uploadFile(staff, { name, type: 'image/png', bytes: png }, data);

const box = (type: string, content: Buffer) => {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(content.length + 8);
  header.write(type, 4, 'latin1');
  return Buffer.concat([header, content]);
};

/** The bytes of an MP4 file without a picture in it, of about the given size: enough for everything except a player. */
export const emptyVideo = (size: number) =>
  Buffer.concat([
    box('ftyp', Buffer.from('isom\u0000\u0000\u0002\u0000isomiso2mp41', 'latin1')),
    box('mdat', Buffer.from(Array.from({ length: size }, (_, index) => index % 251))),
  ]);
