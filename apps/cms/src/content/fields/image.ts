import type { AdminText } from '@civic/content/admin-languages';
import type { UploadField } from 'payload';

/**
 * An optional image; the admin offers no other files. Payload's check of a chosen file is left out, because it would also refuse an
 * image that was deleted since, and with it the release of a document.
 */
export const imageField = (name: string, label: AdminText, description?: AdminText): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  filterOptions: { mimeType: { contains: 'image/' } },
  validate: () => true as const,
  label,
  ...(description ? { admin: { description } } : {}),
});
