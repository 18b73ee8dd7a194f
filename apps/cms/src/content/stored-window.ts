import type { Windowed } from '@civic/content/visibility';

import type { RawRow } from '../platform/rows/raw-row';

/** An instant as the adapters give it; what cannot be read stays what it is, so that it opens nothing. */
const instant = (value: unknown) =>
  value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value;

/** What a row of the database says about the time of its document. */
export const storedWindow = (row: RawRow): Windowed =>
  ({
    _status: row._status,
    publishAt: instant(row.publishAt),
    comingSoon: row.comingSoon,
    revealAt: instant(row.revealAt),
    expireAt: instant(row.expireAt),
    expireOutcome: row.expireOutcome,
  }) as Windowed;
