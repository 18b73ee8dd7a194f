import { toSiteLanguage } from '@civic/content/site-languages';
import type { Metadata } from 'next';
import { cache } from 'react';

import { ContentPage } from '../../../components/content/content-page';
import { FailurePage } from '../../../components/status/failure-page';
import { loadDocument } from '../../../data/addresses/load-document';
import { getPage } from '../../../data/pages/pages';
import { documentMetadata } from '../../_routes/page-metadata';
import type { DocumentProps } from '../../_routes/page-props';
import { settle } from '../../_routes/settle';

export const revalidate = false;
export const dynamicParams = true;
export const generateStaticParams = () => [];

const load = cache((locale: string, slug: string) => loadDocument('pages', { locale, slug }, getPage));

export async function generateMetadata({ params }: DocumentProps): Promise<Metadata> {
  const { locale, slug } = await params;
  return documentMetadata(toSiteLanguage(locale), settle(await load(locale, slug)));
}

export default async function GenericPage({ params }: DocumentProps) {
  const { locale: segment, slug } = await params;
  const locale = toSiteLanguage(segment);
  const outcome = await load(segment, slug);
  if (outcome.kind !== 'found') return <FailurePage locale={locale} failure={outcome} />;
  return <ContentPage locale={locale} page={outcome.view} />;
}
