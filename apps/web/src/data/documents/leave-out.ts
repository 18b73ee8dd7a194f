import { logError } from '../../platform/log';
import { ContentUnavailableError } from '../store/errors';

/** Lists are rendered repeatedly: each row is reported once, and few rows of a site are broken. */
const reported = new Set<string>();
const mostReported = 1000;

function report(name: string, error: unknown): void {
  if (reported.has(name) || reported.size >= mostReported) return;
  reported.add(name);
  logError(`${name} cannot be shown and is left out`, error);
}

/**
 * Applies `show` to every row and leaves out those for which it throws. One broken row must not fail a list, a feed or a
 * sitemap. `collection` names the rows in the log, such as `entry of bg/announcements/feed.xml`. An outage concerns all rows
 * and is thrown.
 */
export function showEach<Row extends { id: string }, Shown>(
  collection: string,
  rows: readonly Row[],
  show: (row: Row) => Shown,
): Shown[] {
  return rows.flatMap((row) => {
    try {
      return [show(row)];
    } catch (error) {
      if (error instanceof ContentUnavailableError) throw error;
      report(`${collection} ${row.id}`, error);
      return [];
    }
  });
}
