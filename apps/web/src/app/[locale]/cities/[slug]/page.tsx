import { toSiteLanguage } from '@civic/content/site-languages';
import type { Metadata } from 'next';
import { cache } from 'react';

import { CityArticle } from '../../../../components/city/city-article';
import { FailurePage } from '../../../../components/status/failure-page';
import { loadDocument } from '../../../../data/addresses/load-document';
import { getCity } from '../../../../data/cities/cities';
import { getSite } from '../../../../data/globals/site';
import { documentMetadata } from '../../../_routes/page-metadata';
import type { DocumentProps } from '../../../_routes/page-props';
import { settle } from '../../../_routes/settle';

export const revalidate = false;
export const dynamicParams = true;
export const generateStaticParams = () => [];

const load = cache((locale: string, slug: string) => loadDocument('cities', { locale, slug }, getCity));

export async function generateMetadata({ params }: DocumentProps): Promise<Metadata> {
  const { locale, slug } = await params;
  return documentMetadata(toSiteLanguage(locale), settle(await load(locale, slug)));
}

export default async function CityPage({ params }: DocumentProps) {
  const { locale: segment, slug } = await params;
  const locale = toSiteLanguage(segment);
  const outcome = await load(segment, slug);
  if (outcome.kind !== 'found') return <FailurePage locale={locale} failure={outcome} />;
  return <CityArticle locale={locale} city={outcome.view} site={await getSite(locale)} />;
}
