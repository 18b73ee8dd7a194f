import type { DeliveryAnswer } from '@civic/content/wire';

import { isServedFresh } from '../cache/cached-paths';
import { httpGet } from '../data/http-get';
import { env } from '../env';
import { inTurns } from './in-turns';

export type WarmedPage = DeliveryAnswer['pages'][number];

/** Renders at a time: visitors are served meanwhile. */
const width = 4;
/** How long the sender is kept waiting, ms; pages left out then are rendered for their next visitor. */
const patience = 7000;
const renderTimeout = 5000;

/** What the site does not render: its programming interface and uploaded files. */
const isPage = (path: string) => !path.startsWith('/api/') && !path.startsWith('/media/');

async function render(path: string): Promise<WarmedPage> {
  const start = performance.now();
  const status = await httpGet(`http://127.0.0.1:${env().PORT}${path}`, {
    headers: { 'user-agent': 'civic-warm', accept: 'text/html' },
    timeout: renderTimeout,
  }).then(
    (answer) => answer.status,
    () => 504,
  );
  return { path, status, milliseconds: Math.round(performance.now() - start) };
}

/**
 * Renders a page by visiting it. A visit may be answered by a render that had begun before the purge; what that one leaves is
 * expired, so a second visit gets the page as it is now.
 */
async function warm(path: string): Promise<WarmedPage> {
  const page = await render(path);
  return page.status < 500 && !isServedFresh(path) ? render(path) : page;
}

/** Renders the pages again before a visitor comes, in their order, as many as fit into the time. */
export async function warmPages(paths: Iterable<string>): Promise<WarmedPage[]> {
  const deadline = performance.now() + patience;
  const wanted = [...new Set(paths)].filter(isPage);
  const pages = await inTurns(wanted, width, async (path) => (performance.now() < deadline ? warm(path) : null));
  return pages.filter((page) => page !== null);
}
