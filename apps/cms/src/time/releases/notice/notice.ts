import { adminTextSchema } from '@civic/content/admin-text-schema';
import { z } from 'zod';

import { planItemSchema, releaseViewSchema } from '../plan';

/** What a person is about to do with a document. */
export const acts = ['publish', 'take-down', 'delete'] as const;

export type Act = (typeof acts)[number];

/**
 * What the act means for a release. `decision`: the release will need a decision. `nothing`: it will find nothing left to do.
 * `goes-on`: it does what it was scheduled for.
 */
const consequences = ['decision', 'nothing', 'goes-on'] as const;

export const noticeSchema = z.object({
  release: releaseViewSchema.pick({ id: true, title: true, state: true, dueAt: true, endAt: true }),
  action: planItemSchema.shape.action,
  /** The fields that it changes, for a document that was public when it was scheduled. */
  changes: adminTextSchema.nullable(),
  consequence: z.enum(consequences),
  /** The fields whose new values the act makes public at once, because the edits to be published have them too. */
  early: adminTextSchema.nullable(),
  /** The fields that both the act and the release change. */
  collisions: adminTextSchema.nullable(),
});

/** A pending release of a document, and what an act would mean for it. */
export type Notice = z.infer<typeof noticeSchema>;
