import { z } from 'zod';

export const changersSchema = z.object({
  /** Who changed each of the fields last, by name. */
  fields: z.record(
    z.string(),
    z.object({
      /** `null` for the system itself. */
      name: z.string().nullable(),
      /** Whether it was the reader, in another window. */
      isSelf: z.boolean(),
      /** ISO 8601, UTC. */
      at: z.string(),
    }),
  ),
  /** The time zone of the city. */
  timeZone: z.string(),
});

/** Who changed the fields of a document since a version. */
export type Changers = z.infer<typeof changersSchema>;
