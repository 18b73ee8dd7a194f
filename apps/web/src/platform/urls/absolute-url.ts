import { env } from '../env';

/** A path on the site as an absolute URL; an absolute one stays unchanged. */
export function absoluteUrl(path: string): string {
  return new URL(path, env().PUBLIC_SITE_URL).href;
}
