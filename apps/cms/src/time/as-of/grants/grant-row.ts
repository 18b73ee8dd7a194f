import { z } from 'zod';

const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((value) => value ?? null);

/** An instant as ISO 8601; databases give dates in several shapes. */
const instant = z.union([z.date(), z.string()]).transform((value) => new Date(value).toISOString());

const person = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]);

/** A parsed row of `as-of-links`. */
export const grantRowSchema = z.object({
  id: z.string(),
  person: z.string(),
  kind: z.enum(['session', 'link']),
  instant: optional(instant),
  path: optional(z.string()),
  draftOf: optional(z.string()),
  expiresAt: instant,
  revokedAt: optional(instant),
  createdBy: optional(person),
  lastUsedAt: optional(instant),
  uses: optional(z.number()),
  createdAt: optional(instant),
});

export type GrantRow = z.infer<typeof grantRowSchema>;
