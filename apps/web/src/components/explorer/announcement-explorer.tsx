'use client';

import type { SiteLanguage } from '@civic/content/site-languages';
import { ArrowLink } from '@civic/ui/actions/arrow-link';
import { messages } from '@civic/ui/messages/messages';
import { Skeleton } from '@civic/ui/states/skeleton';

import { pageSize } from '../../platform/urls/numbered-pages';
import { QueryProvider } from '../query/query-provider';
import { useIsAlive } from '../query/use-is-alive';

import { explorerAddress } from './addresses';
import styles from './explorer.module.css';
import { FilterForm } from './filters/filter-form';
import { isFiltered } from './filters/filters';
import { useFilters } from './filters/use-filters';
import { ClearLink, LoadError, MoreLink, ResultCount } from './list-controls';
import { Results } from './results';
import { useAnnouncements, type RenderedList } from './use-announcements';

interface ExplorerProps {
  locale: SiteLanguage;
  timeZone: string;
  rendered: RenderedList;
}

/**
 * The list of announcements with its filters. The server renders a complete page: links and the form work without JavaScript.
 * With JavaScript, filters and "more" update the list in place.
 */
export function AnnouncementExplorer(props: ExplorerProps) {
  return (
    <QueryProvider>
      <Explorer {...props} />
    </QueryProvider>
  );
}

function Explorer({ locale, timeZone, rendered }: ExplorerProps) {
  const isAlive = useIsAlive();
  const { filters, choose } = useFilters(locale, rendered.filters);
  const query = useAnnouncements(locale, filters, rendered);
  const pages = query.data?.pages ?? [];
  const last = pages.at(-1);
  const items = pages.flatMap((page) => page.items);
  const offset = query.data?.pageParams[0] ?? 0;
  const total = last?.total ?? 0;
  const reached = offset + items.length;
  const isLoading = query.isPending || query.isPlaceholderData || query.isFetchingNextPage;
  const newer = offset > 0 ? explorerAddress(locale, filters, Math.ceil(offset / pageSize)) : null;
  return (
    <div className={styles.explorer}>
      <FilterForm
        locale={locale}
        filters={filters}
        facets={last?.facets ?? rendered.list.facets}
        isAlive={isAlive}
        onChoose={choose}
      />
      <div className={styles.bar}>
        <ResultCount
          locale={locale}
          total={total}
          shown={items.length}
          isLoading={isLoading}
          hasFailed={query.isError}
        />
        {isFiltered(filters) && <ClearLink locale={locale} onClear={() => choose({})} />}
      </div>
      {newer && <ArrowLink href={newer} label={messages(locale).explorer.newer} />}
      {query.isPending && <Skeleton locale={locale} />}
      {last && <Results locale={locale} timeZone={timeZone} items={items} isStale={query.isPlaceholderData} />}
      {query.isError && <LoadError locale={locale} onRetry={() => void query.refetch()} />}
      {last && reached < total && !query.isError && !query.isPlaceholderData && (
        <MoreLink
          locale={locale}
          href={explorerAddress(locale, filters, Math.floor(reached / pageSize) + 1)}
          isLoading={query.isFetchingNextPage}
          onMore={() => void query.fetchNextPage()}
        />
      )}
    </div>
  );
}
