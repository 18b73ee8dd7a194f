import { z } from 'zod';

import { noticeSchema, ownSchema, shownSchema } from '../../../time/releases/notice/notice';
import {
  disputeViewSchema,
  releaseConflictSchema,
  documentStatusSchema,
  findingSchema,
  releaseViewSchema,
} from '../../../time/releases/plan';
import { documentLanguagesSchema } from '../../../time/releases/publishing/languages';
import { usedSchema } from '../../../time/releases/used/used';

/** The responses of the endpoints under `/api/releases`. `timeZone` is the site's, an IANA name. */
const timeZone = z.string();

export const ofDocumentSchema = z.object({
  timeZone,
  status: documentStatusSchema,
  /** Whether a release or an end is still to change the document. */
  isPending: z.boolean(),
  upcoming: z.array(releaseViewSchema),
  recent: z.array(releaseViewSchema),
});

export const statusesSchema = z.object({ timeZone, statuses: z.record(z.string(), documentStatusSchema) });

export const overviewSchema = z.object({
  timeZone,
  upcoming: z.array(releaseViewSchema),
  recent: z.array(releaseViewSchema),
});

/** A page of the releases that are over. */
export const pastSchema = z.object({ releases: z.array(releaseViewSchema), totalPages: z.number() });

export const noticesSchema = z.object({
  timeZone,
  notices: z.array(noticeSchema),
  shown: z.array(shownSchema),
  used: usedSchema.nullable(),
  own: ownSchema.nullable(),
  languages: documentLanguagesSchema.nullable(),
});

/** Where the document on the screen is used. */
export const usedInSchema = z.object({ timeZone, used: usedSchema });

export const oneReleaseSchema = z.object({
  timeZone,
  release: releaseViewSchema,
  inverses: z.array(releaseViewSchema),
  disputes: z.array(disputeViewSchema),
  /** The documents (`type/id`) that are in the bin. */
  binned: z.array(z.string()),
});

export const preflightSchema = z.object({ findings: z.array(findingSchema), clashes: z.array(releaseConflictSchema) });

export type Preflight = z.infer<typeof preflightSchema>;

/** The response to an action on a release: its present state, or the release that replaced it. */
export const changedReleaseSchema = z.object({ release: releaseViewSchema });

/** The response to a publication without what the coming releases bring. */
export const publishedSchema = z.object({ type: z.string(), id: z.string() });

/** Releases in preparation, as Payload's own list returns them. */
export const openReleasesSchema = z.object({
  docs: z.array(z.object({ id: z.string(), title: z.string().nullish(), dueAt: z.string().nullish() })),
});
