import { toSiteLanguage } from '@civic/content/site-languages';
import type { Metadata } from 'next';
import { cache } from 'react';

import { EventArticle } from '../../../../components/event/event-article';
import { FailurePage } from '../../../../components/status/failure-page';
import { loadWindowed } from '../../../../data/addresses/windowed';
import { getEvent } from '../../../../data/events/event-page';
import { getSite } from '../../../../data/globals/site';
import { documentMetadata } from '../../../_routes/page-metadata';
import type { DocumentProps } from '../../../_routes/page-props';
import { settle } from '../../../_routes/settle';

export const revalidate = false;
export const dynamicParams = true;
export const generateStaticParams = () => [];

const load = cache((locale: string, slug: string) => loadWindowed('events', { locale, slug }, getEvent));

export async function generateMetadata({ params }: DocumentProps): Promise<Metadata> {
  const { locale, slug } = await params;
  const event = settle(await load(locale, slug));
  return documentMetadata(toSiteLanguage(locale), event, { hidden: event.expiry?.outcome === 'withdrawn' });
}

export default async function EventPage({ params }: DocumentProps) {
  const { locale: segment, slug } = await params;
  const locale = toSiteLanguage(segment);
  const outcome = await load(segment, slug);
  if (outcome.kind !== 'found') return <FailurePage locale={locale} failure={outcome} />;
  return <EventArticle locale={locale} event={outcome.view} site={await getSite(locale)} />;
}
