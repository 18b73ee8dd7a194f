import { toSiteLanguage } from '@civic/content/site-languages';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { cache } from 'react';

import { AnnouncementsPage } from '../../../../components/announcement/announcements-page';
import { explorerAddress } from '../../../../components/explorer/addresses';
import { readFilters } from '../../../../components/explorer/filters/filters';
import { loadSection } from '../../../../data/addresses/load-section';
import { listAnnouncements } from '../../../../data/announcements/announcement-list';
import { getSite } from '../../../../data/globals/site';
import { pageSize, readPageNumber } from '../../../../platform/urls/numbered-pages';
import type { LocaleProps } from '../../../_routes/page-props';
import { sectionMetadata } from '../../../_routes/section-metadata';
import { settle } from '../../../_routes/settle';

/** The query of an address as Next passes it to a page. */
type SearchParams = Record<string, string | string[] | undefined>;

/** The query as `URLSearchParams`; of repeated names only the first value counts. */
function queryOf(searchParams: SearchParams): URLSearchParams {
  const single = Object.entries(searchParams).flatMap(([name, value]) => {
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined ? [] : [[name, first]];
  });
  return new URLSearchParams(single);
}

interface Props extends LocaleProps {
  searchParams: Promise<SearchParams>;
}

const load = cache((segment: string, text: string) =>
  loadSection(segment, '/announcements/filter', async (locale) => {
    const query = new URLSearchParams(text);
    const offset = ((readPageNumber(query.get('page') ?? '') ?? 1) - 1) * pageSize;
    const filters = readFilters(query);
    return { filters, offset, list: await listAnnouncements(locale, filters, { offset, limit: pageSize }) };
  }),
);

const outcomeOf = async ({ params, searchParams }: Props) => {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  return load(locale, queryOf(query).toString());
};

/** The filtered list for visitors without JavaScript. It is rendered for every request and must not be indexed. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  return sectionMetadata(toSiteLanguage((await props.params).locale), 'announcements', { hidden: true });
}

export default async function FilteredAnnouncementsPage(props: Props) {
  const locale = toSiteLanguage((await props.params).locale);
  const outcome = await outcomeOf(props);
  // This page is never cached, so its metadata cannot set the status: the response begins earlier.
  if (outcome.kind === 'unavailable') redirect(explorerAddress(locale, {}));
  const view = settle(outcome);
  const { timeZone } = await getSite(locale);
  return <AnnouncementsPage locale={locale} timeZone={timeZone} rendered={view} />;
}
