import { adminTextSchema } from '@civic/content/admin-text-schema';
import { z } from 'zod';

import { planItemSchema, releaseViewSchema } from '../plan';

/** What a person is about to do with a document. */
export const acts = ['publish', 'take-down', 'delete'] as const;

export type Act = (typeof acts)[number];

/**
 * What the act means for a release. `decision`: the release will need a decision. `waiting`: it needs one already, and still will.
 * `resumes`: it needs one no longer. `nothing`: it will find nothing left to do. `goes-on`: it does what it was scheduled for.
 * `returns`: the act makes the document public again, and decides for the end.
 */
const consequences = ['decision', 'waiting', 'resumes', 'nothing', 'goes-on', 'returns'] as const;

export const noticeSchema = z.object({
  release: releaseViewSchema.pick({ id: true, title: true, state: true, kind: true, dueAt: true, endAt: true }),
  /** What it does to the document; an end that gives a document back publishes it. */
  action: planItemSchema.shape.action,
  /** The fields that it changes, for a document that was public when it was scheduled. */
  changes: adminTextSchema.nullable(),
  consequence: z.enum(consequences),
  /** The fields whose new values the act makes public at once, because the edits to be published have them too. */
  early: adminTextSchema.nullable(),
  /** The fields that both the act and the release change. */
  collisions: adminTextSchema.nullable(),
  /** The fields whose values the act changes, so that an end leaves them. */
  stays: adminTextSchema.nullable(),
});

/** A pending release of a document, and what an act would mean for it. */
export type Notice = z.infer<typeof noticeSchema>;

export const shownSchema = z.object({
  release: releaseViewSchema.pick({ id: true, title: true }),
  /** The instant at which it will be missed, ISO 8601. */
  at: z.string().nullable(),
  /** Whether the release is to show it, or its end is to give it back. */
  when: z.enum(['release', 'end']),
  /** The document that names it, with its title and the label of the field. */
  document: planItemSchema.pick({ type: true, id: true }).extend({ title: z.string(), field: adminTextSchema }),
  /** Whether that document cannot do without it. */
  isRequired: z.boolean(),
});

/** Where a pending release shows a document or file that a person is about to delete. */
export type Shown = z.infer<typeof shownSchema>;

export const ownSchema = z.object({
  /** The fields that it changes. */
  fields: adminTextSchema,
  /** Whether a release will need a decision after it. */
  needsDecision: z.boolean(),
});

/** A publication of a person's edits without what the coming releases of the document bring. */
export type Own = z.infer<typeof ownSchema>;
