import { z } from 'zod';

/** Who changed each field of a document last since a version, by the name of the field. */
export const changersSchema = z.record(
  z.string(),
  z.object({
    /** `null` for the system itself. */
    name: z.string().nullable(),
    /** Whether it was the reader, in another window. */
    isSelf: z.boolean(),
    /** ISO 8601, UTC. */
    at: z.string(),
  }),
);

export type Changers = z.infer<typeof changersSchema>;
