import config from '@payload-config';
import { RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';

import { insteadOf } from '../../../../admin/instead-of';
import { pageMetadata } from '../../../../admin/page-metadata';
import { configOfPage } from '../../../../platform/upstream/begin-unsaved';
import { importMap } from '../importMap.js';

interface Args {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  pageMetadata({ config, params, searchParams });

async function Page({ params, searchParams }: Args) {
  // The route of the admin itself has none.
  const { segments = [] } = (await params) as { segments?: string[] };
  const instead = insteadOf((await config).routes.admin, segments);
  if (instead !== null) redirect(instead);
  return RootPage({ config: configOfPage(config, params), params, searchParams, importMap });
}

export default Page;
