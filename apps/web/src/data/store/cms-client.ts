import type { IncomingHttpHeaders } from 'node:http';

import { askAgainHeader, nextChangeHeader } from '@civic/content/next-change';

import { count } from '../../cache/counts';
import { env } from '../../platform/env';
import { httpGet, type HttpAnswer } from '../../platform/http/http-get';
import { currentPreview } from '../as-of/current-preview';
import { asOfRequest, type Preview } from '../as-of/preview';

import { noteCmsTime } from './cms-clock';
import { contentStore } from './content-store';
import { earliest } from './earliest';
import { CmsRequestError, CmsUnreachableError } from './errors';

function instantIn(headers: IncomingHttpHeaders, name: string): number | undefined {
  const instant = Number(headers[name]);
  return Number.isFinite(instant) && instant > 0 ? instant : undefined;
}

/** The instant (ms, UTC) from which the CMS's answer will differ without an edit; `undefined` if the CMS announces none. */
export const nextChangeIn = (headers: IncomingHttpHeaders) => instantIn(headers, nextChangeHeader);

/** The time-out of a request to the CMS, ms: long enough for a cold start. */
const timeout = 15_000;

const maximumSize = 32 * 1024 * 1024;

export type Query = Record<string, string | number>;

/** The key is sent in a header, because URLs are logged. */
export const siteKeyHeader = () => ({ authorization: `Site-Key ${env().SITE_KEY}` });

async function exchange(url: string): Promise<HttpAnswer> {
  const { health } = contentStore();
  if (health.isPaused) throw new CmsUnreachableError(url, new Error('It failed a moment ago'));
  try {
    const sent = Date.now();
    const answer = await httpGet(url, {
      headers: { ...siteKeyHeader(), accept: 'application/json' },
      timeout,
      maximumSize,
    });
    noteCmsTime(sent, Date.now(), answer.headers);
    if (answer.status >= 500) throw new CmsRequestError(url, answer.status);
    health.noteSuccess();
    return answer;
  } catch (error) {
    health.noteFailure(error);
    count('cms_reads_failed');
    throw error instanceof CmsRequestError ? error : new CmsUnreachableError(url, error);
  }
}

/** As `exchange`, for a preview of a future moment; its result does not affect the health that visitors rely on. */
async function exchangeAsOf(url: string, preview: Preview): Promise<HttpAnswer> {
  try {
    const headers = { ...siteKeyHeader(), ...asOfRequest(preview), accept: 'application/json' };
    return await httpGet(url, { headers, timeout, maximumSize });
  } catch (error) {
    throw new CmsUnreachableError(url, error);
  }
}

export interface CmsAnswer<Answer> {
  answer: Answer;
  /** The instant (ms, UTC) from which the CMS's answer will or may differ without an edit, if the CMS announces one. */
  nextChange: number | undefined;
  /** The instant (ms, UTC) from which to ask again, whatever the documents say of themselves, if the CMS is late with something due. */
  askAgain?: number | undefined;
}

/**
 * The JSON response of the CMS's REST interface, read as the principal `site`, as of the current moment or preview.
 * @throws CmsUnreachableError without a readable response, CmsRequestError for a status other than success.
 */
export async function readCms<Answer>(path: string, query: Query): Promise<CmsAnswer<Answer>> {
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const url = `${env().CMS_URL}/api/${path}?${search.toString()}`;
  const preview = await currentPreview();
  const { status, headers, body } = await (preview ? exchangeAsOf(url, preview) : exchange(url));
  if (status !== 200) throw new CmsRequestError(url, status);
  try {
    const answer = JSON.parse(body.toString('utf8')) as Answer;
    const askAgain = instantIn(headers, askAgainHeader);
    return { answer, nextChange: earliest([nextChangeIn(headers), askAgain]), askAgain };
  } catch (error) {
    throw new CmsUnreachableError(url, error);
  }
}

const healthTimeout = 1000;

/** Whether the CMS currently lets the site read. */
export async function askForHealth(): Promise<boolean> {
  try {
    const { status } = await httpGet(`${env().CMS_URL}/api/globals/site?depth=0`, {
      headers: siteKeyHeader(),
      timeout: healthTimeout,
    });
    return status < 500 && status !== 401 && status !== 403;
  } catch {
    return false;
  }
}
