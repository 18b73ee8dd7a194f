import type { CmsClient } from './cms-client';

/** One black pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Uploads a decorative picture under a file name of its own. */
export async function uploadPicture(staff: CmsClient, filename: string): Promise<{ id: string; filename: string }> {
  const form = new FormData();
  form.append('file', new Blob([png], { type: 'image/png' }), filename);
  form.append('_payload', JSON.stringify({ decorative: true }));
  return staff.upload<{ id: string; filename: string }>('/media?locale=bg', form);
}
