import config from '@payload-config';
import { NotFoundPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';

import { pageMetadata } from '../../../../admin/page-metadata';
import { withActions } from '../../../../platform/upstream/not-found-page';
import { importMap } from '../importMap.js';

interface Args {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  pageMetadata({ config, params, searchParams });

const NotFound = ({ params, searchParams }: Args) =>
  withActions(NotFoundPage({ config, params, searchParams, importMap }), config);

export default NotFound;
