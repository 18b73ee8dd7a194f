import type { CollectionConfig } from 'payload';
import { z } from 'zod';

import { nobody, staff } from '../../../access/staff';

export const asOfLinksSlug = 'as-of-links';

/**
 * Grants to view the site as of a future moment: one row per named person, with an expiry, revocable. `kind` is `session` for
 * members of staff who came from the admin and `link` for colleagues without an account.
 */
export const asOfLinks: CollectionConfig = {
  slug: asOfLinksSlug,
  lockDocuments: false,
  disableDuplicate: true,
  access: { create: nobody, read: staff('editor'), update: nobody, delete: nobody },
  admin: { hidden: true },
  labels: {
    singular: { bg: 'Връзка за преглед', en: 'Preview link' },
    plural: { bg: 'Връзки за преглед', en: 'Preview links' },
  },
  fields: [
    { name: 'person', type: 'text', required: true },
    { name: 'kind', type: 'text', required: true },
    /** The moment that the link opens at; empty for now. */
    { name: 'instant', type: 'date' },
    { name: 'path', type: 'text' },
    /** `type/id` of a document that is shown as its latest draft, for the live preview. */
    { name: 'draftOf', type: 'text' },
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'revokedAt', type: 'date' },
    { name: 'createdBy', type: 'relationship', relationTo: 'users', index: true },
    { name: 'lastUsedAt', type: 'date' },
    { name: 'uses', type: 'number' },
  ],
};

const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((value) => value ?? null);

/** An instant as ISO 8601; databases give dates in several shapes. */
const instant = z.union([z.date(), z.string()]).transform((value) => new Date(value).toISOString());

const person = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]);

/** A parsed row of `as-of-links`. */
export const grantRowSchema = z.object({
  id: z.string(),
  person: z.string(),
  kind: z.enum(['session', 'link']),
  instant: optional(instant),
  path: optional(z.string()),
  draftOf: optional(z.string()),
  expiresAt: instant,
  revokedAt: optional(instant),
  createdBy: optional(person),
  lastUsedAt: optional(instant),
  uses: optional(z.number()),
  createdAt: optional(instant),
});

export type GrantRow = z.infer<typeof grantRowSchema>;
