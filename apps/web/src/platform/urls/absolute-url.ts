import { env } from '../env';

/** A path on the site as an absolute URL; what is absolute already stays as it is. */
export function absoluteUrl(path: string): string {
  return new URL(path, env().PUBLIC_SITE_URL).href;
}
