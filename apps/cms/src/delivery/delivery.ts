import { expireOutcomes } from '@civic/content/visibility';
import { contentChangedSchema } from '@civic/content/wire';
import { z } from 'zod';

/**
 * The condition under which a delivery counts as seen by visitors on the public site.
 * - `shows`: a page at one of `paths` (or, when there is none, one of the pages that the site reports) lists `marker`, and nothing of the
 *   document is left at the paths that are `absent`.
 * - `hides`: the pages at `paths` are gone, lead elsewhere, or no longer list `formerMarker`; with `leadsTo`, the first leads there.
 * - `redirects`: the path answers with a redirect; `unredirects`: it does not any more.
 * - `later`: nothing to see before `visibleFrom`. `nothing`: nothing to see at all.
 */
const expectationSchema = z.object({
  kind: z.enum(['shows', 'hides', 'redirects', 'unredirects', 'later', 'nothing']),
  paths: z.array(z.string()).default([]),
  /** The former paths in the languages in which the document is not there any more. */
  absent: z.array(z.string()).optional(),
  marker: z.string().optional(),
  formerMarker: z.string().optional(),
  /** A path or URL. */
  leadsTo: z.string().optional(),
  /** What visitors get of a document that is over. */
  outcome: z.enum(expireOutcomes).optional(),
  /** After this instant the page changes automatically and proves nothing any more. */
  until: z.string().optional(),
  visibleFrom: z.string().optional(),
});

export type Expectation = z.infer<typeof expectationSchema>;

/** The collection that holds the outbox. */
export const outbox = 'deliveries' as const;

/**
 * - `pending`: not every instance of the site has acknowledged it.
 * - `delivered`: acknowledged, but the public site does not show it yet; it is sent again.
 * - `live`: seen on the public site. `unseen`: no page shows the document. `later`: to be seen from a later instant.
 * - `superseded`: a newer change of the same document made it moot.
 */
export const deliveryStates = ['pending', 'delivered', 'live', 'unseen', 'later', 'superseded'] as const;

export type DeliveryState = (typeof deliveryStates)[number];

/** States that still need work by the courier. */
export const unfinishedStates: readonly DeliveryState[] = ['pending', 'delivered'];

const deliveryErrorCodes = [
  'unreachable',
  'timeout',
  'refused',
  'failed',
  'unreadable',
  'not-live',
  'internal',
] as const;

export const deliveryErrorSchema = z.object({
  code: z.enum(deliveryErrorCodes),
  /** The requested URL. */
  url: z.string(),
  status: z.number().optional(),
  detail: z.string().optional(),
});

/** The latest error, in readable words. */
export type DeliveryError = z.infer<typeof deliveryErrorSchema>;

/** One instance of the site, by its base URL, with the time of its acknowledgement. */
const acknowledgementSchema = z.object({ target: z.string(), at: z.string() });

const reportedPageSchema = z.object({ path: z.string(), status: z.number(), milliseconds: z.number() });

export type ReportedPage = z.infer<typeof reportedPageSchema>;

/** An instant as ISO 8601; databases give dates in several shapes. */
const instant = z.union([z.date(), z.string()]).transform((value) => new Date(value).toISOString());
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? undefined);
const list = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .array(schema)
    .nullish()
    .transform((value) => value ?? []);

/** A parsed row of the outbox. */
export const deliverySchema = z.object({
  id: z.string(),
  /** The document as `type/id`. */
  document: z.string(),
  event: contentChangedSchema.shape.data,
  expectation: expectationSchema,
  savedAt: instant,
  state: z.enum(deliveryStates),
  attempts: z.number().int().nonnegative().catch(0),
  /** Number of deliveries that all acknowledged without the change becoming visible. */
  rounds: z.number().int().nonnegative().catch(0),
  nextAttemptAt: optional(instant),
  leaseOwner: optional(z.string()),
  leaseUntil: optional(instant),
  acknowledgements: list(acknowledgementSchema),
  pages: list(reportedPageSchema),
});

export type Delivery = z.infer<typeof deliverySchema>;

/** The result of an attempt on the row; `null` empties a field. */
export interface DeliveryUpdate {
  state: DeliveryState;
  attempts?: number;
  rounds?: number;
  nextAttemptAt?: string | null;
  leaseOwner?: string | null;
  leaseUntil?: string | null;
  acknowledgements?: Delivery['acknowledgements'];
  pages?: ReportedPage[];
  probePath?: string | null;
  /** Duration of the look at the public site, ms. */
  probeMilliseconds?: number | null;
  lastError?: DeliveryError | null;
  liveAt?: string | null;
}
