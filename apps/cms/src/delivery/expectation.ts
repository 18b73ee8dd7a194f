import { z } from 'zod';

/**
 * The condition under which a delivery counts as seen by visitors on the public site.
 * - `shows`: a page at one of `paths` (or, when there is none, one of the pages that the site reports) lists `marker`.
 * - `hides`: the page at `paths` is gone, leads elsewhere, or no longer lists `formerMarker`.
 * - `redirects`: the path answers with a redirect; `unredirects`: it does not any more.
 * - `later`: nothing to see before `visibleFrom`. `nothing`: nothing to see at all.
 */
export const expectationSchema = z.object({
  kind: z.enum(['shows', 'hides', 'redirects', 'unredirects', 'later', 'nothing']),
  paths: z.array(z.string()).default([]),
  marker: z.string().optional(),
  formerMarker: z.string().optional(),
  /** After this instant the page changes automatically and proves nothing any more. */
  until: z.string().optional(),
  visibleFrom: z.string().optional(),
});

export type Expectation = z.infer<typeof expectationSchema>;
