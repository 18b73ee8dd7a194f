import path from 'node:path';

import type { NextConfig } from 'next';

import { contentSecurityPolicy, frameHeader, securityHeaders } from './src/platform/security-headers';

const repository = path.resolve(import.meta.dirname, '../..');

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: repository,
  // Loaded by path at run time, so that tracing cannot see it.
  outputFileTracingIncludes: { '/**': ['./.cache-handler/**'] },
  turbopack: { root: repository },
  transpilePackages: ['@civic/content', '@civic/blocks', '@civic/ui', '@civic/payload-types'],
  cacheHandler: path.resolve(import.meta.dirname, '.cache-handler/cache/handler.js'),
  // The cache handler is the only memory: a second one in front of it would not hear of purges.
  cacheMaxMemorySize: 0,
  // How long an edge may serve an old page while it fetches a new one. The default is a year.
  expireTime: 60,
  // Matches nobody. For the bots that it names Next renders another HTML, in which a page whose metadata throws has no body;
  // it would be cached for everybody when a bot is the first to ask (see src/app/_routes/settle.ts).
  htmlLimitedBots: /$^/,
  poweredByHeader: false,
  // `npm run typecheck` checks the types, those of the tests too; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Renditions are made once, by the CMS.
  images: { unoptimized: true },
  // The client-side router asks again instead of showing what was true some minutes ago.
  experimental: { staleTimes: { static: 30, dynamic: 0 } },
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: securityHeaders },
      // The door to a preview is passed in a window of the admin too.
      {
        source: '/((?!api/preview).*)',
        headers: [frameHeader],
        missing: [{ type: 'cookie', key: 'civic-preview' }],
      },
      // Uploaded files bring a stricter policy of their own.
      { source: '/((?!media/|documents/|api/preview).*)', headers: [contentSecurityPolicy(process.env.NODE_ENV)] },
    ]),
};

export default config;
