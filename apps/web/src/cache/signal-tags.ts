/**
 * Tags that tell the cache something about a page instead of naming what it shows. They travel beside the others because
 * tags are the only thing that a render can hand to a cache handler.
 */
const untilPrefix = 'until:';
const versionPrefix = 'version:';

/** The page is true before this instant (ms since the epoch, UTC) and must be rendered again from it on. */
export const untilTag = (instant: number) => `${untilPrefix}${Math.floor(instant)}`;

/** The page shows this version of a document; the marker comes from `versionMarker`. */
export const versionTag = (marker: string) => `${versionPrefix}${marker}`;

/** The page says that its content cannot be had for the moment: answered with 503. */
export const unavailableTag = 'unavailable';

/** The page says that its content was removed for good: answered with 410. */
export const goneTag = 'gone';

/** Marks a look-up that only carries tags to the page: there is nothing to keep for it. */
export const carrierTag = 'carrier';

export interface Signals {
  /** The earliest of the instants; `undefined` when the page is true without end. */
  until: number | undefined;
  versions: string[];
  unavailable: boolean;
  gone: boolean;
  /** The tags that name content and can be purged. */
  names: string[];
}

/** Parts the tags of a page into what they say and what they name. */
export function readSignals(tags: readonly string[]): Signals {
  const signals: Signals = { until: undefined, versions: [], unavailable: false, gone: false, names: [] };
  for (const tag of tags) {
    if (tag.startsWith(untilPrefix)) {
      signals.until = Math.min(signals.until ?? Infinity, Number(tag.slice(untilPrefix.length)));
    } else if (tag.startsWith(versionPrefix)) signals.versions.push(tag.slice(versionPrefix.length));
    else if (tag === unavailableTag) signals.unavailable = true;
    else if (tag === goneTag) signals.gone = true;
    else if (tag !== carrierTag) signals.names.push(tag);
  }
  return signals;
}
