import { toSiteLanguage } from '@civic/content/site-languages';
import type { Metadata } from 'next';
import { cache } from 'react';

import { InitiativeArticle } from '../../../../components/initiative/initiative-article';
import { FailurePage } from '../../../../components/status/failure-page';
import { loadDocument } from '../../../../data/addresses/load-document';
import { getSite } from '../../../../data/globals/site';
import { getInitiative } from '../../../../data/initiatives/initiatives';
import { documentMetadata } from '../../../_routes/page-metadata';
import type { DocumentProps } from '../../../_routes/page-props';
import { settle } from '../../../_routes/settle';

export const revalidate = false;
export const dynamicParams = true;
export const generateStaticParams = () => [];

const load = cache((locale: string, slug: string) => loadDocument('initiatives', { locale, slug }, getInitiative));

export async function generateMetadata({ params }: DocumentProps): Promise<Metadata> {
  const { locale, slug } = await params;
  return documentMetadata(toSiteLanguage(locale), settle(await load(locale, slug)));
}

export default async function InitiativePage({ params }: DocumentProps) {
  const { locale: segment, slug } = await params;
  const locale = toSiteLanguage(segment);
  const outcome = await load(segment, slug);
  if (outcome.kind !== 'found') return <FailurePage locale={locale} failure={outcome} />;
  return <InitiativeArticle locale={locale} initiative={outcome.view} site={await getSite(locale)} />;
}
