import path from 'node:path';

import { readEnvironment } from '@civic/content/env';
import { z } from 'zod';

const secretList = z
  .string()
  .transform((list) => list.split(',').map((secret) => secret.trim()))
  .pipe(z.array(z.string().regex(/^whsec_[A-Za-z0-9+/]+=*$/, 'each secret is written whsec_<base64>')).min(1));

const withoutTrailingSlash = z.url().transform((url) => url.replace(/\/+$/, ''));

const environmentSchema = z.object({
  /** Set by Next.js: `development` under `next dev`, otherwise `production`. */
  NODE_ENV: z.string().default('production'),
  CMS_URL: withoutTrailingSlash.default('http://127.0.0.1:3001'),
  /** The key with which the site reads from the CMS. */
  SITE_KEY: z.string().min(16),
  /** Every live secret that deliveries may be signed with, comma-separated. */
  DELIVERY_SECRETS: secretList,
  /** The site's public address. */
  PUBLIC_SITE_URL: withoutTrailingSlash.default('http://127.0.0.1:3000'),
  DATA_DIR: z.string().default(path.resolve(process.cwd(), '../../data')),
  /** Without it /api/metrics rejects every request. */
  METRICS_TOKEN: z.string().min(16).optional(),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  /** Memory for rendered pages. */
  CACHE_PAGES_MB: z.coerce.number().positive().default(256),
  /** Memory for fetches that Next.js caches. */
  CACHE_FETCHES_MB: z.coerce.number().positive().default(32),
  /** Memory for documents kept from the CMS. */
  CACHE_DOCUMENTS_MB: z.coerce.number().positive().default(64),
});

export type Environment = z.infer<typeof environmentSchema>;

let environment: Environment | undefined;

/**
 * The environment, validated at the first use instead of at import, because `next build` needs none.
 * @throws EnvironmentError with every problem.
 */
export function env(): Environment {
  environment ??= readEnvironment('The site', environmentSchema, process.env);
  return environment;
}
