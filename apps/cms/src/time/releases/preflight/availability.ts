import { isDocumentType } from '@civic/content/content-types';
import { nextVisibilityChange, visibilityAt, visitorsGet } from '@civic/content/visibility';

import { storedWindow } from '../../../content/stored-window';
import type { RawRow } from '../../../platform/rows/raw-row';
import type { CheckedRelease } from './checked-release';
import type { Facts } from './facts/facts';

/** Whether visitors find a document when a release is due, with the reason if not. */
export type Availability =
  | { state: 'visible'; row: RawRow }
  | { state: 'unpublished'; row: RawRow }
  | { state: 'pending'; row: RawRow; publishAt: number }
  | { state: 'ended'; row: RawRow }
  | { state: 'taken-down'; row: RawRow; by: 'this' | 'earlier' }
  | { state: 'deleted' };

/** The state of published content by its own window. */
function published(type: string, row: RawRow, at: number): Availability {
  if (!isDocumentType(type)) return { state: 'visible', row };
  const document = { ...storedWindow(row), _status: 'published' as const };
  const visibility = visibilityAt(type, document, at);
  if (visibility === 'hidden') {
    return { state: 'pending', row, publishAt: nextVisibilityChange(type, document, at) ?? Number.NaN };
  }
  return { state: visitorsGet[visibility].teaser ? 'visible' : 'ended', row };
}

/**
 * The public content of a document (`type/id`) when the release is due: set by the release itself, else by the last one before it,
 * else as it is public now.
 */
export function availabilityOf(
  key: string,
  { dueAt, items }: Pick<CheckedRelease, 'dueAt' | 'items'>,
  { documents, earlier }: Pick<Facts, 'documents' | 'earlier'>,
): Availability {
  const [type = ''] = key.split('/');
  const row = documents.get(key);
  if (!row) return { state: 'deleted' };
  const own = items.find((item) => item.key === key);
  if (own) return own.content ? published(type, own.content, dueAt) : { state: 'taken-down', row, by: 'this' };
  const change = earlier.get(key);
  if (change)
    return change.content ? published(type, change.content, dueAt) : { state: 'taken-down', row, by: 'earlier' };
  return row._status === 'published' ? published(type, row, dueAt) : { state: 'unpublished', row };
}
