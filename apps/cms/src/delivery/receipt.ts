import { expireOutcomes } from '@civic/content/visibility';
import { siteLanguages } from '@civic/content/site-languages';
import { z } from 'zod';

import { deliveryErrorSchema, deliveryStates } from './delivery';

/** The state of a document's latest public change, for its editor. Instants are ISO 8601, UTC. */
export const receiptSchema = z.object({
  action: z.enum(['created', 'changed', 'unpublished', 'deleted']),
  state: z.enum(deliveryStates),
  savedAt: z.string(),
  liveAt: z.string().nullable(),
  /** Whether it must be hidden from visitors. */
  hides: z.boolean(),
  /** The languages in which the change took it from visitors, while they have it in others. */
  hidesIn: z.array(z.enum(siteLanguages)),
  /** What visitors get of a document that is over. */
  outcome: z.enum(expireOutcomes).nullable(),
  /** For content published with a later start. */
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
  /** Where visitors find the document, by language. */
  links: z.array(z.object({ locale: z.enum(siteLanguages), href: z.string() })),
});

export type ReceiptAnswer = z.infer<typeof receiptAnswerSchema>;
