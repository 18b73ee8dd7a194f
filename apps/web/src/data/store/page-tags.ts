import { unstable_cache } from 'next/cache';

import { carrierTag, goneTag, unavailableTag, untilTag, versionTag } from '../../cache/signal-tags';
import { pauseAfterFailure } from './cms-health';

/** Next.js drops what goes beyond 128 tags a call. */
const tagsPerCall = 120;

const nothing = () => Promise.resolve(null);

/**
 * Puts tags on the page that is being rendered. Next.js takes tags from cached look-ups alone, so this makes one that runs
 * nothing and that the cache handler recognises and does not keep.
 */
export async function addPageTags(tags: Iterable<string>): Promise<void> {
  const distinct = [...new Set(tags)];
  for (let start = 0; start < distinct.length; start += tagsPerCall) {
    await unstable_cache(nothing, [], { tags: [carrierTag, ...distinct.slice(start, start + tagsPerCall)] })();
  }
}

/** The page is true until the instant (ms since the epoch, UTC); `undefined` sets no limit. */
export async function markUntil(instant: number | undefined): Promise<void> {
  if (instant !== undefined) await addPageTags([untilTag(instant)]);
}

/** The page shows these versions, see `versionMarker`. */
export const markVersions = (markers: string[]) => addPageTags(markers.map(versionTag));

/** The page was rendered from what was kept, and is worth another try soon. */
export const markDegraded = () => markUntil(Date.now() + pauseAfterFailure);

/** The page says that its content cannot be had for the moment; it is answered with 503 and not kept beyond a moment. */
export const markUnavailable = () => addPageTags([unavailableTag, untilTag(Date.now() + pauseAfterFailure)]);

/** The page says that its content was removed for good; it is answered with 410. */
export const markGone = () => addPageTags([goneTag]);
