import config from '@payload-config';
import { RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';

import { pageMetadata } from '../../../../admin/page-metadata';
import { configOfPage } from '../../../../platform/upstream/begin-unsaved';
import { importMap } from '../importMap.js';

interface Args {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  pageMetadata({ config, params, searchParams });

const Page = ({ params, searchParams }: Args) =>
  RootPage({ config: configOfPage(config, params), params, searchParams, importMap });

export default Page;
