import type { Translate } from '../../platform/words/admin-texts';
import { EntryList, type EntryListProps } from './entry-list';

/** As many as are seen at once. */
const first = 6;

interface Props extends EntryListProps {
  /** The number of all, of which `entries` are the latest. */
  total: number;
  t: Translate;
}

/** Documents that wait for somebody: the latest at once, and all that the number beside the heading counts on demand. */
export function WaitingList({ entries, total, t, ...list }: Props) {
  return (
    <>
      <EntryList {...list} entries={entries.slice(0, first)} />
      {total > first && (
        <details className="civic-more">
          <summary>{t('dashboardPage:more', { count: total - first })}</summary>
          <EntryList {...list} entries={entries.slice(first)} />
          {total > entries.length && <p>{t('dashboardPage:latestOnly', { count: entries.length })}</p>}
        </details>
      )}
    </>
  );
}
