import { toSiteLanguage } from '@civic/content/site-languages';
import type { Metadata } from 'next';
import { cache } from 'react';

import { AnnouncementArticle } from '../../../../components/announcement/announcement-article';
import { FailurePage } from '../../../../components/status/failure-page';
import { loadWindowed } from '../../../../data/addresses/windowed';
import { getAnnouncement } from '../../../../data/announcements/announcement-page';
import { getSite } from '../../../../data/globals/site';
import { documentMetadata } from '../../../_routes/page-metadata';
import type { DocumentProps } from '../../../_routes/page-props';
import { settle } from '../../../_routes/settle';

export const revalidate = false;
export const dynamicParams = true;
export const generateStaticParams = () => [];

const load = cache((locale: string, slug: string) => loadWindowed('announcements', { locale, slug }, getAnnouncement));

export async function generateMetadata({ params }: DocumentProps): Promise<Metadata> {
  const { locale, slug } = await params;
  const announcement = settle(await load(locale, slug));
  const { publishAt, expiry } = announcement;
  return documentMetadata(toSiteLanguage(locale), announcement, {
    publishedAt: publishAt,
    hidden: expiry?.outcome === 'withdrawn',
  });
}

export default async function AnnouncementPage({ params }: DocumentProps) {
  const { locale: segment, slug } = await params;
  const locale = toSiteLanguage(segment);
  const outcome = await load(segment, slug);
  if (outcome.kind !== 'found') return <FailurePage locale={locale} failure={outcome} />;
  return <AnnouncementArticle locale={locale} announcement={outcome.view} site={await getSite(locale)} />;
}
