import { comingReleasesPath, comingReleasesSchema } from '@civic/content/coming';

import type { ComingPurge } from '../cache/coming-purges';
import { siteKeyHeader } from '../data/store/cms-client';
import { CmsRequestError } from '../data/store/errors';
import { env } from '../platform/env';
import { httpGet } from '../platform/http/http-get';

interface Exchange {
  /** The start and end of the request by this clock, ms. */
  sent: number;
  received: number;
  /** The time of the other clock in between, ms. */
  told: number;
}

/** The resolution of the clocks: they are read in whole milliseconds. */
const grain = 1;

/**
 * The time by which this clock is ahead of the other one, ms; negative when it is behind, and 0 when the exchange took too long
 * to measure the difference.
 */
export function clockDifference({ sent, received, told }: Exchange): number {
  const difference = (sent + received) / 2 - told;
  const uncertainty = (received - sent) / 2 + grain;
  return Math.abs(difference) <= uncertainty ? 0 : Math.round(difference);
}

const timeout = 10_000;
const maximumSize = 32 * 1024 * 1024;

/**
 * The CMS's current list of coming releases with the tags that each will touch, at instants by this clock. If this clock is
 * ahead of the CMS's, unadjusted instants would have the pages rendered too early, with the content from before the release.
 * @throws CmsRequestError, or the error of the exchange or the parser.
 */
export async function readComing(): Promise<ComingPurge[]> {
  const url = `${env().CMS_URL}${comingReleasesPath}`;
  const sent = Date.now();
  const { status, body } = await httpGet(url, {
    headers: { ...siteKeyHeader(), accept: 'application/json' },
    timeout,
    maximumSize,
  });
  const received = Date.now();
  if (status !== 200) throw new CmsRequestError(url, status);
  const { now, coming } = comingReleasesSchema.parse(JSON.parse(body.toString('utf8')));
  const ahead = clockDifference({ sent, received, told: Date.parse(now) });
  return coming.map(({ at, tags }) => ({ name: at, at: Date.parse(at) + ahead, tags }));
}
