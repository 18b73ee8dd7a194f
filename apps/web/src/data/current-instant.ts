import { currentPreview } from '../preview/current-preview';

/**
 * The instant (ms, UTC) at which the page that is being rendered shows the site: now, but for somebody who looks at a moment
 * that has not come. A moment that has passed meanwhile is now.
 */
export async function currentInstant(): Promise<number> {
  const preview = await currentPreview();
  return Math.max(preview?.instant ?? 0, Date.now());
}
