import { adminTextSchema } from '@civic/content/admin-text-schema';
import { z } from 'zod';

import { releaseKinds, releaseStates } from '../../../time/releases/plan';

const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

/** Past releases in pages, as Payload's own list returns them. */
export const pastSchema = z.object({
  docs: z.array(
    z
      .object({
        id: z.string(),
        title: optional,
        state: z.enum(releaseStates),
        kind: z.enum(releaseKinds),
        dueAt: optional,
        endAt: optional,
        doneAt: optional,
        error: adminTextSchema.nullish().catch(null),
        plan: z.array(z.unknown()).catch([]),
      })
      .transform(({ plan, title, error, ...row }) => ({
        ...row,
        title: title ?? '—',
        error: error ?? null,
        items: plan,
        overdue: false,
        replacedBy: null,
      })),
  ),
  page: z.number(),
  totalPages: z.number(),
});

/**
 * The query for a page of them, the latest change first. Replaced releases appear under their successor, failed ones under “Needs
 * attention”.
 */
export const pastQuery = (page: number) =>
  new URLSearchParams({
    'where[state][in]': 'done,cancelled',
    'where[replacedBy][exists]': 'false',
    sort: '-updatedAt',
    limit: '25',
    depth: '0',
    page: String(page),
  });
