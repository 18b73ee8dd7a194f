import { toSiteLanguage } from '@civic/content/site-languages';
import type { Metadata } from 'next';
import { cache } from 'react';

import { RepresentativeList } from '../../../components/representative/representative-list';
import { FailurePage } from '../../../components/status/failure-page';
import { listRepresentatives } from '../../../data/representatives/representatives';
import { getSite } from '../../../data/globals/site';
import { loadSection } from '../../../data/addresses/load-section';
import type { LocaleProps } from '../../_routes/page-props';
import { sectionMetadata } from '../../_routes/section-metadata';
import { settle } from '../../_routes/settle';

export const revalidate = false;
export const dynamicParams = true;
export const generateStaticParams = () => [];

const load = cache((locale: string) => loadSection(locale, '/representatives', listRepresentatives));

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const { locale } = await params;
  settle(await load(locale));
  return sectionMetadata(toSiteLanguage(locale), 'representatives');
}

export default async function RepresentativesPage({ params }: LocaleProps) {
  const { locale: segment } = await params;
  const locale = toSiteLanguage(segment);
  const outcome = await load(segment);
  if (outcome.kind !== 'found') return <FailurePage locale={locale} failure={outcome} />;
  return <RepresentativeList locale={locale} representatives={outcome.view} site={await getSite(locale)} />;
}
