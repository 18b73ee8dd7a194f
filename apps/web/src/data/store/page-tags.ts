import { carrierTag, goneTag, unavailableTag, untilTag, versionTag } from '../../cache/signal-tags';
import { carryTags } from '../../platform/upstream/render-tags';
import { pauseAfterFailure } from './cms-health';

/** Puts tags on the page that is being rendered, by a look-up that the cache handler recognises and does not keep. */
export const addPageTags = (tags: Iterable<string>) => carryTags(carrierTag, tags);

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
