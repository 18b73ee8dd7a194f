import { askForHealth } from '../../../data/store/ask-for-health';

export const dynamic = 'force-dynamic';

/** Whether visitors may be sent here: always, for the site answers from what it kept while the CMS is away. */
export async function GET(): Promise<Response> {
  const isReachable = await askForHealth();
  return Response.json(
    { status: 'ready', cms: isReachable ? 'reachable' : 'unreachable' },
    { headers: { 'cache-control': 'no-store' } },
  );
}
