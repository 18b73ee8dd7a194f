import { z } from 'zod';

/** A link for a colleague as the admin shows it; instants are ISO 8601, UTC. */
export const liveLinkSchema = z.object({
  id: z.string(),
  person: z.string(),
  /** The moment at which it opens; `null` for now. */
  instant: z.string().nullable(),
  path: z.string().nullable(),
  draftOf: z.string().nullable(),
  expiresAt: z.string(),
  lastUsedAt: z.string().nullable(),
  /** How often it was opened. */
  uses: z.number(),
  /** The link's author. */
  by: z.string().nullable(),
  /** The pages visited last, the latest first. */
  visits: z.array(z.object({ openedAt: z.string(), instant: z.string().nullable(), path: z.string().nullable() })),
});

export type LiveLink = z.infer<typeof liveLinkSchema>;

export const liveLinksSchema = z.object({ links: z.array(liveLinkSchema) });

export const madeLinkSchema = z.object({ id: z.string(), url: z.string(), expiresAt: z.string() });
