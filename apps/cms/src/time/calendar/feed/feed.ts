import { adminLanguages, defaultAdminLanguage } from '@civic/content/admin-languages';
import { z } from 'zod';

const optionalInstant = z
  .union([z.date(), z.string()])
  .nullish()
  .transform((value) => (value ? new Date(value).toISOString() : null));

const relation = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]);

/** An address of the calendar, as it is stored; nothing of the token itself. */
export const storedFeedSchema = z.object({
  id: z.string(),
  user: relation,
  language: z.enum(adminLanguages).catch(defaultAdminLanguage),
  createdAt: z.union([z.date(), z.string()]).transform((value) => new Date(value).toISOString()),
  lastReadAt: optionalInstant,
  revokedAt: optionalInstant,
});

export type StoredFeed = z.infer<typeof storedFeedSchema>;

/** An address as its owner sees it. */
export const feedSchema = z.object({
  id: z.string(),
  createdAt: z.iso.datetime(),
  /** The last access by a calendar program; `null` for never. */
  lastReadAt: z.iso.datetime().nullable(),
});

export type Feed = z.infer<typeof feedSchema>;

export const feedsAnswerSchema = z.object({ feeds: z.array(feedSchema) });

/** The address is returned only once, at its creation. */
export const newFeedAnswerSchema = z.object({ feed: feedSchema, url: z.url() });
