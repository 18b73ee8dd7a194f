import { toSiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';
import type { Metadata } from 'next';
import { cache } from 'react';

import { AnnouncementsPage } from '../../../../../components/announcement/announcements-page';
import { FailurePage } from '../../../../../components/status/failure-page';
import { getSite } from '../../../../../data/globals/site';
import { loadAnnouncementsPage } from '../../../../_routes/load-numbered-page';
import { sectionMetadata } from '../../../../_routes/section-metadata';
import { settle } from '../../../../_routes/settle';

export const revalidate = false;
export const dynamicParams = true;
export const generateStaticParams = () => [];

interface Props {
  params: Promise<{ locale: string; number: string }>;
}

const load = cache(loadAnnouncementsPage);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, number: text } = await params;
  const locale = toSiteLanguage(segment);
  const { number } = settle(await load(segment, text));
  const suffix = messages(locale).paging.page(number);
  return sectionMetadata(locale, 'announcements', { below: `/page/${number}`, suffix });
}

export default async function LaterAnnouncementsPage({ params }: Props) {
  const { locale: segment, number: text } = await params;
  const locale = toSiteLanguage(segment);
  const outcome = await load(segment, text);
  if (outcome.kind !== 'found') return <FailurePage locale={locale} failure={outcome} />;
  const { offset, list } = outcome.view;
  const { timeZone } = await getSite(locale);
  return <AnnouncementsPage locale={locale} timeZone={timeZone} rendered={{ filters: {}, offset, list }} />;
}
