import { z } from 'zod';

import type { SiteLanguage } from './site-languages';

/**
 * Requests of the site for the content of a future moment. The grant's token and the moment travel in headers beside the site's
 * own key, because headers are not logged.
 */
export const asOfHeaders = {
  token: 'x-civic-as-of',
  /** ISO 8601, UTC; left out for now. */
  instant: 'x-civic-as-of-instant',
} as const;

const instant = z.iso.datetime();

/** The CMS's description of a valid grant. */
export const asOfGrantSchema = z.object({
  /** `session`: a member of staff who came from the admin. `link`: a person who received a link. */
  kind: z.enum(['session', 'link']),
  person: z.string(),
  /** The moment at which the preview opens; `null` for now. */
  instant: instant.nullable(),
  path: z.string(),
  expiresAt: instant,
  /** `type/id` of a document that is shown as its latest draft. */
  draftOf: z.string().nullable(),
  /** The origin of the admin, whose window may hold the site for a member of staff. */
  cms: z.string(),
});

export type AsOfGrant = z.infer<typeof asOfGrantSchema>;

const asOfEventKinds = ['publish', 'announce', 'reveal', 'expire', 'release', 'take-down', 'end'] as const;

/** By language; the CMS may have languages that this version of the site does not support yet. */
const localizedTitle: z.ZodType<Partial<Record<SiteLanguage, string>>> = z.record(z.string(), z.string());

const asOfEventSchema = z.object({
  kind: z.enum(asOfEventKinds),
  /** The name of the document; languages without a name are left out. */
  title: localizedTitle,
});

export type AsOfEvent = z.infer<typeof asOfEventSchema>;

/** The coming instants at which visitors will see a change, in order and without duplicates. */
export const asOfTransitionsSchema = z.object({
  transitions: z.array(z.object({ at: instant, events: z.array(asOfEventSchema).min(1) })),
});

export type AsOfTransition = z.infer<typeof asOfTransitionsSchema>['transitions'][number];

/** The minute that runs counts as the present: people choose moments to the minute. */
const present = 60_000;

/** Whether a moment (ms, UTC) lies before the present, so that the site cannot be viewed as of it. */
export const hasPassed = (moment: number, now: number): boolean => now - moment >= present;
