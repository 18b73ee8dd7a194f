import { stateAt } from '@civic/content/timeline';

import { textOf, type RawRow } from '../../../platform/rows/raw-row';
import type { CheckedRelease } from './context';
import type { Facts } from './facts/facts';

/** Whether visitors find a document when a release is due, and why not. */
export type Availability =
  | { state: 'visible'; row: RawRow }
  | { state: 'unpublished'; row: RawRow }
  | { state: 'pending'; row: RawRow; publishAt: number }
  | { state: 'ended'; row: RawRow }
  | { state: 'taken-down'; row: RawRow; by: 'this' | 'earlier' }
  | { state: 'deleted' };

const windowOf = (row: RawRow) => ({
  _status: 'published' as const,
  publishAt: textOf(row.publishAt) ?? null,
  comingSoon: row.comingSoon === true,
  revealAt: textOf(row.revealAt) ?? null,
  expireAt: textOf(row.expireAt) ?? null,
});

/** Where something that is published then stands by its own window; only announcements have one. */
function published(row: RawRow, at: number): Availability {
  const timed = windowOf(row);
  const state = stateAt(timed, at);
  if (state === 'pending') return { state: 'pending', row, publishAt: Date.parse(timed.publishAt ?? '') };
  if (state === 'expired' && row.expireOutcome !== 'archived') return { state: 'ended', row };
  return { state: 'visible', row };
}

/**
 * What visitors have of a document (`type/id`) when the release is due: what the release itself makes of it, else what the last
 * one before it does, else what is public now.
 */
export function availabilityOf(
  key: string,
  { dueAt, items }: Pick<CheckedRelease, 'dueAt' | 'items'>,
  { documents, earlier }: Pick<Facts, 'documents' | 'earlier'>,
): Availability {
  const row = documents.get(key);
  if (!row) return { state: 'deleted' };
  const own = items.find((item) => item.key === key);
  if (own) return own.content ? published(own.content, dueAt) : { state: 'taken-down', row, by: 'this' };
  const change = earlier.get(key);
  if (change) return change.content ? published(change.content, dueAt) : { state: 'taken-down', row, by: 'earlier' };
  return row._status === 'published' ? published(row, dueAt) : { state: 'unpublished', row };
}
