import { askForHealth } from '../../../data/store/cms-client';

export const dynamic = 'force-dynamic';

/** Reports whether visitors may be sent here: always, because the site serves cached content while the CMS is down. */
export async function GET(): Promise<Response> {
  const isReachable = await askForHealth();
  return Response.json(
    { status: 'ready', cms: isReachable ? 'reachable' : 'unreachable' },
    { headers: { 'cache-control': 'no-store' } },
  );
}
