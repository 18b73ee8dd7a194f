import { z } from 'zod';

const tag = z.string().min(1).max(256);

/**
 * What the CMS tells the site, and nobody else, about releases to come: the instants and the cache tags that each will touch, and
 * nothing of what they hold.
 */
export const comingReleasesSchema = z.object({
  /** The clock that decides when a release is due, as the CMS answers; ISO 8601, UTC. */
  now: z.iso.datetime(),
  /** In their order, each instant once; one that has passed was not carried out yet. */
  coming: z.array(z.object({ at: z.iso.datetime(), tags: z.array(tag) })),
});

export type ComingReleases = z.infer<typeof comingReleasesSchema>;
export type ComingRelease = ComingReleases['coming'][number];

/** Where the site reads them, below the CMS's address. */
export const comingReleasesPath = '/api/releases/coming';
