import { carrierTag, goneTag, unavailableTag, untilTag, versionTag } from '../../cache/signal-tags';
import { siteNow } from '../../platform/clock';
import { carryTags } from '../../platform/upstream/render-tags';
import { pauseAfterFailure } from './cms-health';

/** Adds tags to the page being rendered, by a look-up that the cache handler recognises and does not store. */
export const addPageTags = (tags: Iterable<string>) => carryTags(carrierTag, tags);

/** Limits the validity of the page to the instant (ms since the epoch, UTC); `undefined` sets no limit. */
export async function markUntil(instant: number | undefined): Promise<void> {
  if (instant !== undefined) await addPageTags([untilTag(instant)]);
}

/** The page shows these versions, see `versionMarker`. */
export const markVersions = (markers: string[]) => addPageTags(markers.map(versionTag));

/** Marks the page as rendered from cached values, so that it is soon tried again. */
export const markDegraded = () => markUntil(siteNow() + pauseAfterFailure);

/** Marks the page's content as temporarily unavailable; it is answered with 503 and cached only briefly. */
export const markUnavailable = () => addPageTags([unavailableTag, untilTag(siteNow() + pauseAfterFailure)]);

/** Marks the page's content as permanently removed; it is answered with 410. */
export const markGone = () => addPageTags([goneTag]);
