import { hasPassed } from '@civic/content/as-of';
import { homePath } from '@civic/content/paths';
import { defaultLanguage, siteLanguages } from '@civic/content/site-languages';
import { writtenInstantSchema } from '@civic/content/written-date';
import type { Payload } from 'payload';
import { z } from 'zod';

import { productNow } from '../../../platform/clock';
import { pathAt } from '../path-at';

/** A path of the site itself, and of no other site: a second slash would name a host. */
export const pathSchema = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[^\s\\]*$/, 'must be a path of the site, such as /bg/cities');

export const documentSchema = z.string().regex(/^[a-z-]+\/[\w-]{1,64}$/, 'must be <type>/<id>');

/** An instant, ISO 8601; empty for now. */
const instantSchema = z
  .union([z.literal(''), writtenInstantSchema])
  .nullish()
  .transform((instant) => instant || null);

/** The page of the site and its moment. A document may be named instead of its path. */
export const viewSchema = z.object({
  instant: instantSchema,
  path: pathSchema.optional(),
  document: documentSchema.optional(),
  locale: z.enum(siteLanguages).optional(),
  /** Whether the document's latest draft is shown. */
  draft: z.union([z.boolean(), z.enum(['1', 'true']).transform(() => true)]).default(false),
});

export type View = z.infer<typeof viewSchema>;

/** A link to a moment that has passed would show the present to somebody who expects the past. */
export const linkSchema = viewSchema.extend({
  instant: instantSchema.refine(
    (instant) => instant === null || !hasPassed(Date.parse(instant), productNow()),
    'has passed: the site can be viewed as of a moment to come, or as of now (empty)',
  ),
  person: z.string().trim().min(1).max(120),
  days: z.coerce.number().int().min(1).max(30),
});

interface WhatToOpen {
  instant: string | null;
  path: string;
  draftOf: string | null;
}

/** The place that a request asks to open, with its path resolved. */
export async function whatToOpen(payload: Payload, view: View): Promise<WhatToOpen> {
  const { instant, document, locale, draft } = view;
  const at = Math.max(productNow(), instant ? Date.parse(instant) : 0);
  const path = document
    ? await pathAt(payload, { document, locale, at, isDraft: draft })
    : homePath(locale ?? defaultLanguage);
  return { instant, path: view.path ?? path, draftOf: (draft && document) || null };
}
