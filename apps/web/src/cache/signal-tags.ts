/**
 * Tags that carry information about a page to the cache instead of naming its content. They travel among the other tags because
 * tags are the only data that a render can pass to a cache handler.
 */
const untilPrefix = 'until:';
const versionPrefix = 'version:';

/** The page is valid before this instant (ms since the epoch, UTC) and must be rendered again from then on. */
export const untilTag = (instant: number) => `${untilPrefix}${Math.floor(instant)}`;

/** The page shows this version of a document; the marker comes from `versionMarker`. */
export const versionTag = (marker: string) => `${versionPrefix}${marker}`;

/** The content of the page is temporarily unavailable: answered with 503. */
export const unavailableTag = 'unavailable';

/** The content of the page was removed permanently: answered with 410. */
export const goneTag = 'gone';

/** Marks a look-up that only carries tags to the page and must not be stored. */
export const carrierTag = 'carrier';

export interface Signals {
  /** The earliest of the instants; `undefined` when the page is valid without end. */
  until: number | undefined;
  versions: string[];
  unavailable: boolean;
  gone: boolean;
  /** The tags of content, which can be purged. */
  names: string[];
}

/** Separates the tags of a page into signals and content tags. */
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
