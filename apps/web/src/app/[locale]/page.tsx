import { toSiteLanguage } from '@civic/content/site-languages';
import type { Metadata } from 'next';
import { cache } from 'react';

import { HomeContent } from '../../components/home/home-content';
import { FailurePage } from '../../components/status/failure-page';
import { getHome } from '../../data/pages/home';
import { getSite } from '../../data/globals/site';
import { loadSection } from '../../data/addresses/load-section';
import { pageMetadata } from '../_routes/page-metadata';
import type { LocaleProps } from '../_routes/page-props';
import { settle } from '../_routes/settle';

export const revalidate = false;
export const dynamicParams = true;
export const generateStaticParams = () => [];

const load = cache((locale: string) => loadSection(locale, '', getHome));

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const { locale: segment } = await params;
  const home = settle(await load(segment));
  const locale = toSiteLanguage(segment);
  const { siteName } = await getSite(locale);
  return pageMetadata({
    locale,
    siteName,
    path: `/${locale}`,
    alternates: home.alternates,
    seo: home.seo,
    isHome: true,
  });
}

export default async function HomePage({ params }: LocaleProps) {
  const { locale: segment } = await params;
  const locale = toSiteLanguage(segment);
  const outcome = await load(segment);
  if (outcome.kind !== 'found') return <FailurePage locale={locale} failure={outcome} />;
  return <HomeContent locale={locale} home={outcome.view} site={await getSite(locale)} />;
}
