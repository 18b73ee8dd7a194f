/**
 * Tags on the page that is being rendered.
 *
 * Read against: next 16.4.6.
 * Why: Next.js lets a page collect tags only from cached look-ups. The site reads through its own store, so a look-up without a
 * result carries the tags.
 * At an upgrade: pages without tags are never purged, and never turn at their instant.
 */
import { unstable_cache } from 'next/cache';

/** The number of tags per carrier; Next.js drops those beyond 128 per call. */
export const tagsPerCall = 120;

const nothing = () => Promise.resolve(null);

/** Adds tags to the page; `carrier` accompanies each look-up, so that the cache handler recognises it. */
export async function carryTags(carrier: string, tags: Iterable<string>): Promise<void> {
  const distinct = [...new Set(tags)];
  for (let start = 0; start < distinct.length; start += tagsPerCall) {
    await unstable_cache(nothing, [], { tags: [carrier, ...distinct.slice(start, start + tagsPerCall)] })();
  }
}
