import type { CmsClient } from './cms-client';

/** One black pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A red photograph that has to be turned, 2 by 1 pixels as it lies, and names its author and the place. */
export const photograph = {
  bytes: Buffer.from(
    [
      '/9j/4QEYRXhpZgAASUkqAAgAAAAIABIBAwABAAAABgAAABoBBQABAAAAbgAAABsBBQABAAAAdgAAACgBAwABAAAAAgAAADsBAgAOAAAAfgAAAB',
      'MCAwABAAAAAQAAAGmHBAABAAAAjAAAACWIBAABAAAA2gAAAAAAAAA4YwAA6AMAADhjAADoAwAAQXZ0b3IgQXZ0b3JvdgAGAACQBwAEAAAAMDIx',
      'MAGRBwAEAAAAAQIDAACgBwAEAAAAMDEwMAGgAwABAAAA//8AAAKgBAABAAAAAgAAAAOgBAABAAAAAQAAAAAAAAACAAEAAgACAAAATgAAAAIABQ',
      'ADAAAA+AAAAAAAAAAqAAAAAQAAACkAAAABAAAAAAAAAAEAAAD/4gHwSUNDX1BST0ZJTEUAAQEAAAHgbGNtcwQgAABtbnRyUkdCIFhZWiAH4gAD',
      'ABQACQAOAB1hY3NwTVNGVAAAAABzYXdzY3RybAAAAAAAAAAAAAAAAAAA9tYAAQAAAADTLWhhbmR56b9WWj4BtoMjhVVG90+qAAAAAAAAAAAAAA',
      'AAAAAAAAAAAAAAAAAAAAAAAAAAAApkZXNjAAAA/AAAACRjcHJ0AAABIAAAACJ3dHB0AAABRAAAABRjaGFkAAABWAAAACxyWFlaAAABhAAAABRn',
      'WFlaAAABmAAAABRiWFlaAAABrAAAABRyVFJDAAABwAAAACBnVFJDAAABwAAAACBiVFJDAAABwAAAACBtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAA',
      'gAAAAcAHMAUgBHAEJtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAYAAAAcAEMAQwAwAABYWVogAAAAAAAA9tYAAQAAAADTLXNmMzIAAAAAAAEMPwAA',
      'Bd3///MmAAAHkAAA/ZL///uh///9ogAAA9wAAMBxWFlaIAAAAAAAAG+gAAA48gAAA49YWVogAAAAAAAAYpYAALeJAAAY2lhZWiAAAAAAAAAkoA',
      'AAD4UAALbEcGFyYQAAAAAAAwAAAAJmaQAA8qcAAA1ZAAAT0AAAClv/2wBDABAQEBAREBIUFBIZGxgbGSUiHx8iJTgoKygrKDhVNT41NT41VUtb',
      'SkVKW0uHal5eaoecg3yDnL2pqb3u4u7/////2wBDARAQEBAREBIUFBIZGxgbGSUiHx8iJTgoKygrKDhVNT41NT41VUtbSkVKW0uHal5eaoecg3',
      'yDnL2pqb3u4u7/////wgARCAABAAIDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAVAQEBAAAAAAAAAAAAAAAAAAAFBv/aAAwD',
      'AQACEAMQAAAAigq//8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPwB//8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAgBAgEBPwB//8QAFB',
      'EBAAAAAAAAAAAAAAAAAAAAAP/aAAgBAwEBPwB//9k=',
    ].join(''),
    'base64',
  ),
  author: 'Avtor Avtorov',
};

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
  collection: 'media' | 'documents' = 'media',
): Promise<UploadedFile> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(file.bytes)], { type: file.type }), file.name);
  form.append('_payload', JSON.stringify(data));
  return staff.upload<UploadedFile>(`/${collection}?locale=bg`, form);
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
