import path from 'node:path';

import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

/** npm runs workspace scripts in the workspace's own folder. */
const repositoryRoot = path.resolve(process.cwd(), '../..');

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: repositoryRoot,
  outputFileTracingIncludes: {
    // The guide for editors, which the admin shows.
    '/admin/**': ['../../docs/editors*.md'],
    // Loaded by the thread that reads PDFs.
    '/api/**': ['../../node_modules/unpdf/{package.json,dist/*.mjs}'],
  },
  turbopack: { root: repositoryRoot },
  poweredByHeader: false,
  // `npm run typecheck` checks the types, those of the tests too; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Payload tells a refusal from a fault by the names of its errors, which minifying would take away.
  experimental: { serverMinification: false },
  transpilePackages: ['@civic/blocks', '@civic/content', '@civic/payload-types', '@civic/ui'],
};

export default withPayload(config, { devBundleServerPackages: false });
