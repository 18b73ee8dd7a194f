import type { Windowed } from '@civic/content/visibility';

import type { RawRow } from '../platform/rows/raw-row';

/** An instant as the adapters return it; an unreadable value is kept, so that it opens nothing. */
const instant = (value: unknown) =>
  value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value;

/** The time fields of a document in its database row. */
export const storedWindow = (row: RawRow): Windowed =>
  ({
    _status: row._status,
    publishAt: instant(row.publishAt),
    comingSoon: row.comingSoon,
    revealAt: instant(row.revealAt),
    expireAt: instant(row.expireAt),
    expireOutcome: row.expireOutcome,
  }) as Windowed;
