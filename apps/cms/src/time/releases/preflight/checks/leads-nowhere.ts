import { availabilityOf } from '../availability';
import { textIn } from '../content/languages';
import { pathOnSite, readPath } from '../content/site-paths';
import { slugKey, type SlugQuery } from '../content/slug-query';
import type { CheckedRelease } from '../context';
import type { Facts } from '../facts/facts';

/** Whether the release itself puts a document there. */
const isReleased = ({ items }: CheckedRelease, { type, locale, slug }: SlugQuery) =>
  items.some((item) => item.item.type === type && item.content && textIn(item.content.slug, locale) === slug);

function isThere(query: SlugQuery, release: CheckedRelease, facts: Facts): boolean {
  if (isReleased(release, query)) return true;
  const holders = facts.slugs.get(slugKey(query)) ?? [];
  return holders.some(({ key }) => availabilityOf(key, release, facts).state === 'visible');
}

/** Whether an address names a path of the site that will be empty when the release is due. */
export function leadsNowhere(url: string, release: CheckedRelease, facts: Facts): boolean {
  const path = pathOnSite(url, facts.siteUrl);
  if (path === null || facts.redirects.has(path)) return false;
  const read = readPath(path);
  if (read.kind === 'fixed') return false;
  return read.kind === 'unknown' || !isThere(read.query, release, facts);
}
