import { z } from 'zod';

import { deliveryErrorSchema, deliveryStates } from './delivery';

/** What an editor is told about the latest public change of a document. Instants are ISO 8601, UTC. */
export const receiptSchema = z.object({
  action: z.enum(['created', 'changed', 'unpublished', 'deleted']),
  state: z.enum(deliveryStates),
  savedAt: z.string(),
  liveAt: z.string().nullable(),
  /** Whether visitors must not find it any more. */
  hides: z.boolean(),
  /** For what was published for later. */
  visibleFrom: z.string().nullable(),
  attempts: z.number(),
  lastError: deliveryErrorSchema.nullable(),
});

export type Receipt = z.infer<typeof receiptSchema>;

/** The answer of the receipt's endpoint. */
export const receiptAnswerSchema = z.object({
  /** `null` when no public change of the document is known. */
  receipt: receiptSchema.nullable(),
  /** The site's zone, in which editors read the times. */
  timeZone: z.string(),
});

export type ReceiptAnswer = z.infer<typeof receiptAnswerSchema>;
