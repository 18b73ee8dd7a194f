import { comingReleasesPath, comingReleasesSchema } from '@civic/content/coming';

import type { ComingPurge } from '../cache/coming-purges';
import { clockReport, noteCmsClock } from '../data/store/cms-clock';
import { siteKeyHeader } from '../data/store/cms-client';
import { CmsRequestError } from '../data/store/errors';
import { env } from '../platform/env';
import { httpGet } from '../platform/http/http-get';

const timeout = 10_000;
const maximumSize = 32 * 1024 * 1024;

/**
 * The CMS's current list of coming releases with the tags that each will touch. It brings the CMS's time, and takes the difference
 * of this machine's clock to the CMS's administrators. @throws CmsRequestError, or the error of the exchange or the parser.
 */
export async function readComing(): Promise<ComingPurge[]> {
  const url = `${env().CMS_URL}${comingReleasesPath}`;
  const sent = Date.now();
  const { status, body } = await httpGet(url, {
    headers: { ...siteKeyHeader(), ...clockReport(), accept: 'application/json' },
    timeout,
    maximumSize,
  });
  const received = Date.now();
  if (status !== 200) throw new CmsRequestError(url, status);
  const { now, coming } = comingReleasesSchema.parse(JSON.parse(body.toString('utf8')));
  noteCmsClock({ sent, received, told: Date.parse(now) });
  return coming.map(({ at, tags }) => ({ name: at, at: Date.parse(at), tags }));
}
