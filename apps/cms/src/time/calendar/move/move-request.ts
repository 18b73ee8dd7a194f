import { windowedTypes } from '@civic/content/content-types';
import { writtenInstantSchema } from '@civic/content/written-date';
import { z } from 'zod';

import { windowFields } from '../events/event';

const minute = 60_000;

const wholeMinute = writtenInstantSchema.refine(
  (instant) => Date.parse(instant) % minute === 0,
  'must be a whole minute',
);

/** The body of `POST /api/calendar/move-window`. Instants are UTC. */
export const moveRequestSchema = z.object({
  type: z.enum(windowedTypes),
  id: z.string().min(1),
  field: z.enum(windowFields),
  to: wholeMinute,
  /** Its instant at the time of the move; the request is refused when it has been moved since. */
  from: writtenInstantSchema.optional(),
  /** Defaults to the published version where there is one. */
  version: z.enum(['published', 'draft']).optional(),
  /** Whether a release of the document may need a decision afterwards. */
  insist: z.boolean().default(false),
  /** The reason for changing an announced date, in the default language. */
  reason: z.string().trim().max(300).optional(),
});

export type MoveRequest = z.infer<typeof moveRequestSchema>;
