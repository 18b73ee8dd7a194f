import { z } from 'zod';

import { releaseStates } from '../../time/releases/plan';

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
          /** What tells a release from another one of the same name; `null` for anything else. */
          release: z
            .object({
              state: z.enum(releaseStates),
              overdue: z.boolean(),
              replacedBy: z.string().nullable(),
              /** When it was or will be carried out, ISO 8601; `null` for one without a date. */
              at: z.string().nullable(),
            })
            .nullable(),
        }),
      ),
      /** Whether more documents match than are listed. */
      hasMore: z.boolean(),
    }),
  ),
});

export type Found = z.infer<typeof foundSchema>;

export type FoundRelease = NonNullable<Found['groups'][number]['documents'][number]['release']>;

/** The least number of characters that are searched for: one letter would find nearly everything. */
export const leastCharacters = 2;
