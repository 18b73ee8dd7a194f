import { siteLanguages } from '@civic/content/site-languages';
import { isSlug } from '@civic/content/slugs';
import { z } from 'zod';

const slug = z.string().refine(isSlug, 'is not a slug').optional();

/** The query of the endpoint: `?locale=bg&city=<slug>&initiative=<slug>&year=2027&state=live&offset=0&limit=12`. */
export const announcementQuerySchema = z.strictObject({
  locale: z.enum(siteLanguages),
  city: slug,
  initiative: slug,
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  state: z.enum(['coming-soon', 'live']).optional(),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  limit: z.coerce.number().int().min(1).max(50).default(12),
});
