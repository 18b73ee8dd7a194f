import { toSiteLanguage } from '@civic/content/site-languages';
import type { Metadata } from 'next';
import { cache } from 'react';

import { AnnouncementsPage } from '../../../components/announcement/announcements-page';
import { pageSize } from '../../../platform/urls/numbered-pages';
import { FailurePage } from '../../../components/status/failure-page';
import { listAnnouncements } from '../../../data/announcements/announcement-list';
import { getSite } from '../../../data/globals/site';
import { loadSection } from '../../../data/addresses/load-section';
import type { LocaleProps } from '../../_routes/page-props';
import { sectionMetadata } from '../../_routes/section-metadata';
import { settle } from '../../_routes/settle';

export const revalidate = false;
export const dynamicParams = true;
export const generateStaticParams = () => [];

const load = cache((segment: string) =>
  loadSection(segment, '/announcements', (locale) => listAnnouncements(locale, {}, { offset: 0, limit: pageSize })),
);

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const { locale } = await params;
  settle(await load(locale));
  return sectionMetadata(toSiteLanguage(locale), 'announcements');
}

export default async function FirstAnnouncementsPage({ params }: LocaleProps) {
  const { locale: segment } = await params;
  const locale = toSiteLanguage(segment);
  const outcome = await load(segment);
  if (outcome.kind !== 'found') return <FailurePage locale={locale} failure={outcome} />;
  const { timeZone } = await getSite(locale);
  return (
    <AnnouncementsPage locale={locale} timeZone={timeZone} rendered={{ filters: {}, offset: 0, list: outcome.view }} />
  );
}
