import { isWindowedType } from '@civic/content/content-types';

import { instantOf, type RawRow } from '../../../platform/rows/raw-row';

/**
 * The moment at which a document shows most of itself to its editor: once it is live and its text revealed, and before it ends. ISO
 * 8601; `null` for now, which is the moment of everything else. `now` in ms, UTC.
 */
export function momentToShow(type: string, row: RawRow, now: number): string | null {
  if (!isWindowedType(type)) return null;
  const end = instantOf(row.expireAt);
  const isAhead = (instant: string | undefined): instant is string =>
    instant !== undefined && Date.parse(instant) > now && (end === undefined || instant < end);
  const moments = [instantOf(row.publishAt), row.comingSoon === true ? instantOf(row.revealAt) : undefined];
  return moments.filter(isAhead).sort().at(-1) ?? null;
}
