import path from 'node:path';

import { slugify } from '@civic/content/slugs';

const maximumLength = 80;

/** Names that Windows keeps for devices, whatever the extension. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The name under which an uploaded file is stored, of whatever the uploader's computer called it: lower-case Latin letters, digits and
 * hyphens with the extension. So the CMS, the site, a file system, an S3 store and an address agree on it.
 */
export function cleanFilename(name: string): string {
  const { name: base, ext } = path.parse(name.replaceAll('\\', '/'));
  const extension = slugify(ext);
  const cleaned = slugify(base).slice(0, maximumLength).replace(/-$/, '');
  const stem = cleaned === '' || device.test(cleaned) ? `file${cleaned && `-${cleaned}`}` : cleaned;
  return extension ? `${stem}.${extension}` : stem;
}
