import { env } from '../../platform/env';
import { asOfRequest } from '../as-of/as-of-request';
import { currentPreview } from '../as-of/current-preview';
import type { Preview } from '../as-of/preview-cookie';
import { contentStore } from './content-store';
import { CmsRequestError, CmsUnreachableError } from './errors';
import { httpGet, type HttpAnswer } from '../../platform/http/http-get';
import { nextChangeIn } from './next-change-in';

/** How long to wait for the CMS, ms: little where something was kept that can be shown instead, else as for a cold start. */
export const patience = { withFallback: 3000, without: 15_000 };

const maximumSize = 32 * 1024 * 1024;

export type Query = Record<string, string | number>;

/** The key goes in a header, never into a URL that lands in logs. */
export const siteKeyHeader = () => ({ authorization: `Site-Key ${env().SITE_KEY}` });

async function exchange(url: string, timeout: number): Promise<HttpAnswer> {
  const { health } = contentStore();
  if (health.isPaused) throw new CmsUnreachableError(url, new Error('It failed a moment ago'));
  try {
    const answer = await httpGet(url, {
      headers: { ...siteKeyHeader(), accept: 'application/json' },
      timeout,
      maximumSize,
    });
    if (answer.status >= 500) throw new CmsRequestError(url, answer.status);
    health.noteSuccess();
    return answer;
  } catch (error) {
    health.noteFailure(error);
    throw error instanceof CmsRequestError ? error : new CmsUnreachableError(url, error);
  }
}

/** As `exchange`, for somebody who looks at a moment to come; what comes of it says nothing about the health that visitors rely on. */
async function exchangeAsOf(url: string, timeout: number, preview: Preview): Promise<HttpAnswer> {
  try {
    const headers = { ...siteKeyHeader(), ...asOfRequest(preview), accept: 'application/json' };
    return await httpGet(url, { headers, timeout, maximumSize });
  } catch (error) {
    throw new CmsUnreachableError(url, error);
  }
}

export interface CmsAnswer<Answer> {
  answer: Answer;
  /** The instant (ms, UTC) at which the CMS would answer otherwise by itself, as far as it says so. */
  nextChange: number | undefined;
}

/**
 * The JSON answer of the CMS's REST interface, read as the principal `site`, as of the moment that is looked at. `timeout` in ms.
 * @throws CmsUnreachableError without a readable answer, CmsRequestError with one that is not a success.
 */
export async function readCms<Answer>(
  path: string,
  query: Query,
  timeout: number = patience.without,
): Promise<CmsAnswer<Answer>> {
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const url = `${env().CMS_URL}/api/${path}?${search.toString()}`;
  const preview = await currentPreview();
  const { status, headers, body } = await (preview ? exchangeAsOf(url, timeout, preview) : exchange(url, timeout));
  if (status !== 200) throw new CmsRequestError(url, status);
  try {
    const answer = JSON.parse(body.toString('utf8')) as Answer;
    return { answer, nextChange: nextChangeIn(headers) };
  } catch (error) {
    throw new CmsUnreachableError(url, error);
  }
}
