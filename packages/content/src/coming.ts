import { z } from 'zod';

const tag = z.string().min(1).max(256);

/**
 * Coming releases as the CMS announces them to the site, and only to the site. It sends their instants and the cache tags that
 * each will touch, without any of their content.
 */
export const comingReleasesSchema = z.object({
  /** The clock that decides when a release is due, as the CMS answers; ISO 8601, UTC. */
  now: z.iso.datetime(),
  /** In order, each instant once; a past one belongs to a release that is not carried out yet. */
  coming: z.array(z.object({ at: z.iso.datetime(), tags: z.array(tag) })),
});

export type ComingReleases = z.infer<typeof comingReleasesSchema>;
export type ComingRelease = ComingReleases['coming'][number];

/** The path of the endpoint, below the CMS's address. */
export const comingReleasesPath = '/api/releases/coming';
