import { problemResponse } from '@civic/content/problem';
import { getPayload } from 'payload';

import config from '../../../payload.config';
import { checkDatabase } from '../../../platform/database/check-database';

/** Says whether the CMS can do its work: it has started and its database answers. */
export async function GET(): Promise<Response> {
  try {
    const payload = await getPayload({ config, cron: true });
    await checkDatabase(payload);
    return Response.json({ status: 'ready' }, { headers: { 'cache-control': 'no-store' } });
  } catch {
    // The reason stands in the log of the CMS; it is nobody else's business.
    return problemResponse({ title: 'Not ready', status: 503, detail: 'The database does not answer.' });
  }
}

export const dynamic = 'force-dynamic';
