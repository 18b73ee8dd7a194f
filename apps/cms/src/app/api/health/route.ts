/** Says that the process answers; asks nothing of anybody else. */
export const GET = () => Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });

export const dynamic = 'force-dynamic';
