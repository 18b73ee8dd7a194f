import { logError } from '../../platform/log';
import { ContentUnavailableError } from '../store/errors';

/** Lists are rendered again and again: each row is reported once, and a site has few that are broken. */
const reported = new Set<string>();
const mostReported = 1000;

function report(name: string, error: unknown): void {
  if (reported.has(name) || reported.size >= mostReported) return;
  reported.add(name);
  logError(`${name} cannot be shown and is left out`, error);
}

/**
 * `show` of every row, without those for which it throws: a list, a feed or a sitemap must not fail because of one of its rows.
 * `collection` names the rows in the log, such as `entry of bg/announcements/feed.xml`. An outage concerns all of them and is thrown.
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
