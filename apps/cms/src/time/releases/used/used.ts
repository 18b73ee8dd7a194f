import { adminTextSchema } from '@civic/content/admin-text-schema';
import { siteLanguages } from '@civic/content/site-languages';
import { z } from 'zod';

import { shownSchema } from '../notice/notice';

const placeSchema = z.object({
  /** Payload's path of the field, such as `layout.2.items.0.text`. */
  path: z.string(),
  /** The labels that lead there. */
  label: adminTextSchema,
  locale: z.enum(siteLanguages).nullable(),
});

export const useSchema = z.object({
  /** `type/id`, or `globals/slug`. */
  source: z.string(),
  /** What it is called within a sentence. */
  name: adminTextSchema,
  /** The first of the places that name the document or file. */
  places: z.array(placeSchema),
  /** Whether it can do without: not where a field requires it, and not in a global. */
  isOptional: z.boolean(),
});

/** A document or a global that names another document or a file. */
export type Use = z.infer<typeof useSchema>;

const usesSchema = z.object({
  uses: z.array(useSchema),
  /** How many others there are. */
  more: z.number(),
});

export type Uses = z.infer<typeof usesSchema>;

export const usedSchema = z.object({
  /** Whether all content is known already; not while the content of an earlier version of the product is being read. */
  isComplete: z.boolean(),
  /** What visitors have. */
  live: usesSchema,
  /** Drafts whose public content, if there is one, does not name it. */
  drafts: usesSchema,
  /** What releases will show. */
  scheduled: z.array(shownSchema),
});

/** Where a document or file is used. */
export type Used = z.infer<typeof usedSchema>;
