import { windowedTypes } from '@civic/content/content-types';
import { siteLanguages } from '@civic/content/site-languages';
import { expireOutcomes } from '@civic/content/visibility';
import { z } from 'zod';

import { releasableTypes } from '../../releases/plan';

const instant = z.iso.datetime();
const day = z.iso.date();

/** The instants of a window that the calendar shows and moves. */
export const windowFields = ['publishAt', 'revealAt', 'expireAt', 'expected.date'] as const;

export type WindowField = (typeof windowFields)[number];

/** The endpoint that moves the event, and its request. */
export const moveTargetSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('window'),
    type: z.enum(windowedTypes),
    id: z.string(),
    field: z.enum(windowFields),
    version: z.enum(['published', 'draft']),
  }),
  z.object({ kind: z.literal('release'), id: z.string() }),
  /** An end that waits for its release is moved with the release, whose own instant stays. */
  z.object({ kind: z.literal('end'), release: z.string(), dueAt: instant }),
  z.object({ kind: z.literal('open'), id: z.string(), part: z.enum(['dueAt', 'endAt']) }),
]);

export type MoveTarget = z.infer<typeof moveTargetSchema>;

export const eventKinds = [
  'takes-place',
  'publish',
  'reveal',
  'expire',
  'expected',
  'release',
  'end',
  'revert',
] as const;

export type EventKind = (typeof eventKinds)[number];

export const eventStates = ['planned', 'committed', 'undecided', 'done', 'failed', 'overdue', 'cancelled'] as const;

export type EventState = (typeof eventStates)[number];

const eventDocumentSchema = z.object({
  type: z.enum(releasableTypes),
  id: z.string(),
  title: z.string(),
  action: z.enum(['publish', 'unpublish']).nullable(),
});

export const calendarEventSchema = z.object({
  /** Stays the same for the same event, whatever its instant. */
  id: z.string(),
  kind: z.enum(eventKinds),
  state: z.enum(eventStates),
  at: instant,
  /** The precision of `at`. */
  precision: z.enum(['exact', 'day', 'month', 'season']),
  /** The days of the period, the last one excluded; `null` for an exact instant. */
  days: z.object({ from: day, to: day }).nullable(),
  /** The instant at which an event with hours is over; `null` for what has no length, and where it is not known. */
  until: instant.nullable(),
  title: z.string(),
  /** Languages in which visitors see it. */
  locales: z.array(z.enum(siteLanguages)),
  documents: z.array(eventDocumentSchema),
  /** The person who scheduled it, or who changed the document last. */
  by: z.string().nullable(),
  release: z.string().nullable(),
  /** `null` once it cannot be moved any more. */
  move: moveTargetSchema.nullable(),
  /** The announced date that a move may break. */
  promise: z.enum(['none', 'provisional', 'confirmed']),
  /** The outcome for a document that ends. */
  outcome: z.enum(expireOutcomes).nullable(),
  /** The reason of the failure, in the language of the admin. */
  error: z.string().nullable(),
  /** A page on which it is visible. */
  path: z.string(),
  changedAt: instant,
});

/** A dated or expected change of the site. */
export type CalendarEvent = z.infer<typeof calendarEventSchema>;

export const calendarConflictSchema = z.object({
  /** `type/id`. */
  document: z.string(),
  title: z.string(),
  /** Two releases change the document, or two events concern it in the same minute. */
  kind: z.enum(['releases', 'minute']),
  events: z.array(z.object({ id: z.string(), title: z.string(), at: instant.nullable() })),
});

export type CalendarConflict = z.infer<typeof calendarConflictSchema>;

export const calendarAnswerSchema = z.object({
  timeZone: z.string(),
  /** Whether the current user may move events. */
  mayMove: z.boolean(),
  events: z.array(calendarEventSchema),
  clashes: z.array(calendarConflictSchema),
  holidays: z.array(z.object({ day, name: z.string() })),
});

/** The response of `GET /api/calendar/events`. */
export type CalendarAnswer = z.infer<typeof calendarAnswerSchema>;
