import { toSiteLanguage } from '@civic/content/site-languages';
import type { Metadata } from 'next';
import { cache } from 'react';

import { FailurePage } from '../../../components/status/failure-page';
import { loadMissing } from '../../../data/addresses/load-section';
import { settle } from '../../_routes/settle';

export const revalidate = false;
export const dynamicParams = true;
export const generateStaticParams = () => [];

interface Props {
  params: Promise<{ locale: string; path: string[] }>;
}

const load = cache((path: string) => loadMissing(path));

const pathOf = async ({ params }: Props) => {
  const { locale, path } = await params;
  return `/${[locale, ...path].join('/')}`;
};

/** Metadata of all addresses without a page: old ones are redirected, the others are not found. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  return settle(await load(await pathOf(props)));
}

export default async function UnknownPage(props: Props) {
  const outcome = await load(await pathOf(props));
  const { locale } = await props.params;
  return outcome.kind === 'found' ? null : <FailurePage locale={toSiteLanguage(locale)} failure={outcome} />;
}
