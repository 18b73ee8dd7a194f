import path from 'node:path';

import { readEnvironment } from '@civic/content/env';
import { z } from 'zod';

import { buildPhase } from './upstream/build-phase';

const httpUrl = z
  .string()
  .regex(/^https?:\/\/[^/]+/, 'must be an http(s) URL')
  .transform((url) => url.replace(/\/+$/, ''));

const list = <Item extends z.ZodType<unknown, string>>(item: Item) =>
  z
    .string()
    .transform((value) =>
      value
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .pipe(z.array(item).min(1));

const secret = z.string().min(32, 'must be at least 32 characters long');

const environmentSchema = z
  .object({
    DATABASE_URL: z.string().regex(/^(file:|mongodb(\+srv)?:\/\/)/, 'must start with file: or mongodb://'),
    PAYLOAD_SECRET: secret,
    /** The site's key for reading; sent as `authorization: Site-Key <key>`. */
    SITE_KEY: secret,
    /** Standard Webhooks secrets; every one is accepted by the site, the first signs. */
    DELIVERY_SECRETS: list(z.string().regex(/^whsec_[A-Za-z0-9+/]+=*$/, 'must be whsec_<base64>')),
    /** Every instance of the site that receives changes. */
    SITE_URLS: list(httpUrl).default(['http://127.0.0.1:3000']),
    /** Base URL of the site for visitors. */
    PUBLIC_SITE_URL: httpUrl.optional(),
    /** URL of this CMS for editors. */
    CMS_PUBLIC_URL: httpUrl.default('http://127.0.0.1:3001'),
    DATA_DIR: z
      .string()
      .default('../../data')
      .transform((directory) => path.resolve(/* turbopackIgnore: true */ process.cwd(), directory)),
    /** Whether this process carries out releases. `off` is for measurements, and for a process that serves only editors. */
    TICKER: z.enum(['on', 'off']).default('on'),
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\//, 'must be smtp:// or smtps://')
      .optional(),
    SMTP_FROM: z.email().default('no-reply@civic.example'),
  })
  .transform((environment) => ({
    ...environment,
    PUBLIC_SITE_URL: environment.PUBLIC_SITE_URL ?? environment.SITE_URLS[0] ?? '',
  }));

/**
 * Building and generating load the configuration but open nothing with it, so they get placeholder values; a process that serves
 * never does.
 */
const buildTimeStandIns = {
  DATABASE_URL: 'file:build-time.sqlite',
  PAYLOAD_SECRET: 'build-time-only'.padEnd(32, '-'),
  SITE_KEY: 'build-time-only'.padEnd(32, '-'),
  DELIVERY_SECRETS: 'whsec_YnVpbGQtdGltZS1vbmx5',
};

const opensNothing =
  process.env.NEXT_PHASE === buildPhase ||
  process.argv.some((argument) => /^(generate:|migrate:create)/.test(argument));

/**
 * Whether this process serves requests. Builds, migrations and commands load the same configuration, but carry out no deliveries or
 * releases: these wait for the server.
 */
export const isServing = process.env.NEXT_RUNTIME === 'nodejs' && process.env.NEXT_PHASE !== buildPhase;

/** The CMS's environment, checked once. @throws EnvironmentError listing every problem. */
export const environment = readEnvironment('CMS', environmentSchema, {
  ...(opensNothing ? buildTimeStandIns : {}),
  ...process.env,
});
