import { z } from 'zod';

import type { SiteLanguage } from './site-languages';

/**
 * How the site asks the CMS for the content of a moment that has not come: with the token of a grant and the moment in
 * headers, which land in no log, beside its own key.
 */
export const asOfHeaders = {
  token: 'x-civic-as-of',
  /** ISO 8601, UTC; left out for now. */
  instant: 'x-civic-as-of-instant',
} as const;

const instant = z.iso.datetime();

/** What the CMS says of a grant that holds. */
export const asOfGrantSchema = z.object({
  /** `session`: a member of staff who came from the admin. `link`: somebody who was sent a link. */
  kind: z.enum(['session', 'link']),
  person: z.string(),
  /** The moment that the grant opens at; `null` for now. */
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

/** By language; the CMS may have one that this site does not know yet. */
const localizedTitle: z.ZodType<Partial<Record<SiteLanguage, string>>> = z.record(z.string(), z.string());

const asOfEventSchema = z.object({
  kind: z.enum(asOfEventKinds),
  /** The name of the document, without the languages in which it has none. */
  title: localizedTitle,
});

export type AsOfEvent = z.infer<typeof asOfEventSchema>;

/** The coming instants at which visitors see something else, in their order, each once. */
export const asOfTransitionsSchema = z.object({
  transitions: z.array(z.object({ at: instant, events: z.array(asOfEventSchema).min(1) })),
});

export type AsOfTransition = z.infer<typeof asOfTransitionsSchema>['transitions'][number];
