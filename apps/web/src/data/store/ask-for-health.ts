import { env } from '../../platform/env';
import { siteKeyHeader } from './cms-client';
import { httpGet } from '../../platform/http/http-get';

const timeout = 1000;

/** Whether the CMS currently lets the site read. */
export async function askForHealth(): Promise<boolean> {
  try {
    const { status } = await httpGet(`${env().CMS_URL}/api/globals/site?depth=0`, {
      headers: siteKeyHeader(),
      timeout,
    });
    return status < 500 && status !== 401 && status !== 403;
  } catch {
    return false;
  }
}
