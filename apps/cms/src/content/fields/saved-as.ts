import { z } from 'zod';

/** How a version came about. A release, its end and its inverse are the system's acts, each in the name of whoever scheduled it. */
export const saveKinds = [
  'autosave',
  'draft',
  'publication',
  'take-down',
  'restored',
  'binned',
  'back',
  'release',
  'release-take-down',
] as const;

const savedAsSchema = z.object({
  kind: z.enum(saveKinds),
  /** The id of the account; `null` for the system itself. */
  by: z.string().nullable(),
  /** ISO 8601, UTC. */
  at: z.string(),
});

/** What a version was, and whose. */
export type SavedAs = z.infer<typeof savedAsSchema>;

/** The field of every document with versions that holds it. It is no content. */
export const savedAsName = 'savedAs';

/** Reads the field; `null` for a version that is older than it. */
export const readSavedAs = (value: unknown): SavedAs | null => savedAsSchema.safeParse(value).data ?? null;
