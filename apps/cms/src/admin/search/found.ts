import { z } from 'zod';

/** The answer of `GET /api/search`, by collection: first where a title is closest to what was searched for. */
export const foundSchema = z.object({
  groups: z.array(
    z.object({
      collection: z.string(),
      documents: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          /** The titles in the other languages, where they differ. */
          others: z.array(z.string()),
          /** Whether the words stand in another field than the title. */
          isElsewhere: z.boolean(),
        }),
      ),
      /** Whether more documents match than are listed. */
      hasMore: z.boolean(),
    }),
  ),
});

export type Found = z.infer<typeof foundSchema>;

/** The least number of characters that are searched for: one letter would find nearly everything. */
export const leastCharacters = 2;
