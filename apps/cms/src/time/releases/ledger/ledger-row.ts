import { adminTextSchema } from '@civic/content/admin-text-schema';
import { z } from 'zod';

import { decisionSchema, findingSchema, planItemSchema, releaseKinds, releaseStates } from '../plan';

/** The ledger: one row per release. */
export const releasesSlug = 'releases';

/** The items of each release: its effect on each document, with the pinned content. */
export const releaseItemsSlug = 'release-items';

const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((value) => value ?? null);

/** An instant as ISO 8601; databases give dates in several shapes. */
const instant = optional(z.union([z.date(), z.string()]).transform((value) => new Date(value).toISOString()));

/** The reason of a failure, or of the need for a decision, for people and for the log. */
const releaseErrorSchema = adminTextSchema.extend({ detail: z.string().optional() });

const person = optional(z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]));

/** A parsed row of the ledger. */
export const ledgerRowSchema = z.object({
  id: z.string(),
  title: optional(z.string()),
  state: z.enum(releaseStates),
  kind: z.enum(releaseKinds),
  dueAt: instant,
  endAt: instant,
  plan: z.array(planItemSchema.extend({ title: z.string() })).catch([]),
  inverseOf: optional(z.string()),
  replaces: optional(z.string()),
  replacedBy: optional(z.string()),
  scheduledBy: person,
  scheduledAt: instant,
  cancelledBy: person,
  cancelledAt: instant,
  cancelReason: optional(z.string()),
  doneAt: instant,
  doneBy: optional(z.string()),
  error: releaseErrorSchema.nullish().catch(null),
  findings: z.array(findingSchema).nullish().catch(null),
  decision: decisionSchema.nullish().catch(null),
  checkedAt: instant,
  notifiedAt: instant,
  createdAt: instant,
});

export type LedgerRow = z.infer<typeof ledgerRowSchema>;

/** All languages in it; `null` for a document that is not public. */
const publicContent = z.record(z.string(), z.unknown()).nullable();

/** The pinned part of one document. */
export const itemRowSchema = planItemSchema.pick({ action: true, locales: true }).extend({
  id: z.string(),
  release: z.string(),
  position: z.number(),
  document: z.string(),
  version: optional(z.string()),
  content: z.record(z.string(), z.unknown()).nullish(),
  hash: optional(z.string()),
  /**
   * The content that was public when the release was scheduled, and whether a person took the document down since and nobody published
   * it by hand again.
   */
  base: z.object({ content: publicContent, takenDown: z.boolean().nullish() }).nullish().catch(null),
  /** The public content before and after, and the fingerprint of the latter; rows of version 0.1 have only that. */
  before: z
    .object({ content: publicContent, after: publicContent.optional(), afterHash: z.string().nullable() })
    .nullish()
    .catch(null),
  /** What there is to take back, where that has changed since; `given` are the paths of values that a person changed. */
  layer: z
    .object({ content: publicContent, after: publicContent, given: z.array(z.string()).nullish() })
    .nullish()
    .catch(null),
  doneAt: instant,
  endedAt: instant,
});

export type ItemRow = z.infer<typeof itemRowSchema>;
