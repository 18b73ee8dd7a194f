import type { AnnouncementNow } from '../../../../data/announcements/announcement-now';

interface Script {
  /** The visitor's clock minus the server's, ms. */
  clockAhead: number;
  /** ISO 8601. */
  revealAt: string;
}

/** A fake of the site's endpoint: reveals at the instant by its own correct clock and responds at once. */
export function fakeServer({ clockAhead, revealAt }: Script) {
  const started = { wall: Date.now() - clockAhead, monotonic: performance.now() };
  const server = { asked: 0, failing: false, gone: false, version: 'one', revealAt, isLate: false };
  const now = () => started.wall + performance.now() - started.monotonic;
  const answer = (): Promise<Response> => {
    server.asked += 1;
    if (server.failing) return Promise.reject(new TypeError('Failed to fetch'));
    if (server.gone) return Promise.resolve({ ok: false, status: 404 } as Response);
    const isOut = now() >= Date.parse(server.revealAt) && !server.isLate;
    const told: AnnouncementNow = {
      now: now(),
      state: isOut ? 'live' : 'coming-soon',
      revealAt: server.revealAt,
      version: server.version,
    };
    return Promise.resolve({ ok: true, status: 200, json: () => Promise.resolve(told) } as Response);
  };
  return { server, now, answer };
}
