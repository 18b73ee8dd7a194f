import { adminTextSchema } from '@civic/content/admin-text-schema';
import { draftedTypes } from '@civic/content/content-types';
import { siteLanguages } from '@civic/content/site-languages';
import { writtenInstantSchema } from '@civic/content/written-date';
import { z } from 'zod';

/** Types whose documents can be released: those with drafts. */
export const releasableTypes = draftedTypes;

export type ReleasableType = (typeof releasableTypes)[number];

export const planItemSchema = z.object({
  type: z.enum(releasableTypes),
  id: z.string().min(1),
  action: z.enum(['publish', 'unpublish']),
  /** Languages to publish; `null` publishes all languages and the shared fields. */
  locales: z.array(z.enum(siteLanguages)).min(1).nullable().default(null),
});

/** One document of a release, with its planned change. */
export type PlanItem = z.infer<typeof planItemSchema>;

/** The request for a release, before anything is pinned. Instants are UTC; the admin offers whole minutes. */
export const planSchema = z.object({
  /** The document's title where a release without a name has one document. */
  title: z.string().trim().max(200).optional(),
  dueAt: writtenInstantSchema,
  /** The instant of its automatic revert. */
  endAt: writtenInstantSchema.nullable().default(null),
  items: z.array(planItemSchema).min(1).max(500),
});

export type Plan = z.infer<typeof planSchema>;

export const findingSchema = z.object({
  severity: z.enum(['error', 'warning']),
  /** The checker that found it, such as `required-languages`. */
  code: z.string(),
  /** `type/id`; absent where it concerns the release as a whole. */
  document: z.string().optional(),
  /** The document's title, for people. */
  title: z.string().optional(),
  /** Payload's path of the field, such as `layout.2.items.0.text`. */
  path: z.string().optional(),
  locale: z.enum(siteLanguages).optional(),
  /** What is gone and still named there (`type/id`). */
  target: z.string().optional(),
  /** Whether that is in the bin, from which it can be brought back. */
  targetInBin: z.boolean().optional(),
  /** In both languages of the admin: the problem and its remedy. */
  message: adminTextSchema,
});

/** A problem that a checker found, at its field. An error forbids the release, a warning does not. */
export type Finding = z.infer<typeof findingSchema>;

/** Another release that touches one of the documents. */
export const releaseConflictSchema = z.object({
  document: z.string(),
  title: z.string(),
  release: z.object({ id: z.string(), title: z.string(), dueAt: z.string().nullable(), state: z.string() }),
});

export type ReleaseConflict = z.infer<typeof releaseConflictSchema>;

/**
 * `open`: in preparation, nothing is committed. `scheduled`: pinned and due at its instant. `undecided`: stopped by what people did
 * since it was scheduled, until somebody decides. `done`, `failed`, `cancelled`: over.
 */
export const releaseStates = ['open', 'scheduled', 'undecided', 'done', 'failed', 'cancelled'] as const;

export type ReleaseState = (typeof releaseStates)[number];

/** `end`: reverts a release at the instant scheduled with it. `revert`: reverts it at a person's request. */
export const releaseKinds = ['release', 'end', 'revert'] as const;

export type ReleaseKind = (typeof releaseKinds)[number];

/**
 * The answers to a release that needs a decision. `carry-out`: its values win. `keep`: what is public stays, and the rest goes on.
 * `cancel`: nothing of it goes on.
 */
export const answers = ['carry-out', 'keep', 'cancel'] as const;

export type Answer = (typeof answers)[number];

export const decisionSchema = z.object({
  answer: z.enum(answers),
  /** The member of staff: an id in the ledger, a name in a view. */
  by: z.string().nullable(),
  /** ISO 8601, UTC. */
  at: z.string(),
});

export type Decision = z.infer<typeof decisionSchema>;

/** A value in plain words, in both languages of the admin. */
const valueSchema = adminTextSchema;

/** A value of a document, by the labels that lead to it. */
const toldSchema = z.object({ label: adminTextSchema, locale: z.enum(siteLanguages).nullable() });

export const releaseChangesSchema = z.object({
  /** Whether the document becomes public, changes, or is public no more; `none` where visitors notice nothing. */
  effect: z.enum(['appears', 'changes', 'goes', 'none']),
  values: z.array(toldSchema.extend({ before: valueSchema, after: valueSchema })),
  /** Changed values that are not among them. */
  more: z.number(),
});

/** What a release, or its end, changes of one document for visitors. */
export type ReleaseChanges = z.infer<typeof releaseChangesSchema>;

export const disputeViewSchema = z.object({
  type: z.enum(releasableTypes),
  id: z.string(),
  title: z.string(),
  reason: z.enum(['collision', 'taken-down', 'deleted', 'binned', 'withheld', 'address']),
  message: adminTextSchema,
  /** The values in dispute, by field and language. */
  values: z.array(
    toldSchema.extend({
      /** What was public when the release was scheduled. */
      base: valueSchema,
      intended: valueSchema,
      /** What is public now. */
      now: valueSchema,
    }),
  ),
});

/** What people did with a document of a release since it was scheduled, against which a decision is needed. */
export type DisputeView = z.infer<typeof disputeViewSchema>;

export const releaseViewSchema = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(releaseStates),
  kind: z.enum(releaseKinds),
  /** ISO 8601, UTC; `null` for one in preparation without a date, and for an end whose release is not done. */
  dueAt: z.string().nullable(),
  endAt: z.string().nullable(),
  doneAt: z.string().nullable(),
  items: z.array(planItemSchema.extend({ title: z.string() })),
  scheduledBy: z.string().nullable(),
  cancelledBy: z.string().nullable(),
  cancelReason: z.string().nullable(),
  replaces: z.string().nullable(),
  replacedBy: z.string().nullable(),
  /** The release that an end or a revert undoes. */
  inverseOf: z.string().nullable(),
  /** The reason of the failure, or why a decision is needed, in both languages of the admin. */
  error: adminTextSchema.nullable(),
  findings: z.array(findingSchema),
  /** How it was decided, for a release that needed it and for the one that replaced that. */
  decision: decisionSchema.nullable(),
  /** Due, and not carried out yet. */
  overdue: z.boolean(),
});

/** A release as the admin shows it. */
export type ReleaseView = z.infer<typeof releaseViewSchema>;

export const documentStatusSchema = z.object({
  /** The current state of the document; `withdrawn` for one that is published and not shown in any of its languages. */
  now: z.enum(['draft', 'live', 'pending', 'coming-soon', 'expired', 'taken-down', 'withdrawn']),
  /** The languages of a public document in which it is not shown. */
  withdrawnIn: z.array(z.enum(siteLanguages)),
  /** Whether a public document has edits newer than what is public: none, only those that its coming releases publish, or others. */
  edits: z.enum(['none', 'scheduled', 'unpublished']),
  /** What a release of it asks of people: a decision, to look at what failed, or to choose what it requires and is gone. */
  asks: z.enum(['decision', 'failed-end', 'failed', 'lacking', 'lacking-end']).nullable(),
  /** The field that requires what is gone. */
  lacks: adminTextSchema.nullable(),
  /** Whether it has ever been public. */
  wasPublished: z.boolean(),
  /** The next change of the document, by its window or by a release; `announce` makes it public as coming soon. */
  next: z
    .object({
      kind: z.enum(['publish', 'announce', 'reveal', 'expire', 'release', 'take-down', 'end']),
      at: z.string(),
      /** The end of a release, at which it is taken back; ISO 8601, UTC. */
      until: z.string().nullable(),
    })
    .nullable(),
  /** The expected date of an announcement that is coming soon, as shown to visitors. */
  expected: z
    .object({
      precision: z.enum(['exact', 'day', 'month', 'season', 'unknown']),
      date: z.string().nullable(),
      certainty: z.enum(['provisional', 'confirmed', 'cancelled']),
    })
    .nullable(),
});

/** The facts behind the admin's plain words: "Live, with unpublished edits", "Goes live 12 May 2027, 09:00". */
export type DocumentStatus = z.infer<typeof documentStatusSchema>;
