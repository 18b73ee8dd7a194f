import type { DeliveryAnswer } from '@civic/content/wire';

import { isServedFresh } from '../cache/cached-paths';
import { env } from '../platform/env';
import { httpGet } from '../platform/http/http-get';

/** Runs the work on every item, at most `width` at a time, and returns the results in the order of the items. */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  async function lane() {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index] as Item);
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
  return results;
}

export type WarmedPage = DeliveryAnswer['pages'][number];

/** Parallel renders while the sender waits. */
const hastyWidth = 4;
/** Parallel renders after the sender has its answer: visitors and the next change have priority. */
const calmWidth = 1;
/** The time limit, ms; the remaining pages are rendered for their next visitor. */
const patience = 7000;
const renderTimeout = 5000;

/** Paths without a page: the API and uploaded files. */
const isPage = (path: string) => !/^\/(?:api|documents|media)\//.test(path);

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
 * Renders a page by requesting it. The response may come from a render that began before the purge; its result is stored as
 * expired, so a second request gets the current page.
 */
async function warm(path: string): Promise<WarmedPage> {
  const page = await render(path);
  return page.status < 500 && !isServedFresh(path) ? render(path) : page;
}

/** The number of senders that wait; background renders pause for them. */
let waiting = 0;
const standBack = async () => {
  while (waiting > 0) await new Promise((resolve) => setTimeout(resolve, 20));
};

async function warmInTurns(paths: Iterable<string>, width: number, wants: (path: string) => Promise<boolean>) {
  // In development each page would be compiled first, which takes CPU time from the developer's own requests.
  if (env().NODE_ENV === 'development') return [];
  const deadline = performance.now() + patience;
  const wanted = [...new Set(paths)].filter(isPage);
  const pages = await inTurns(wanted, width, async (path) =>
    performance.now() < deadline && (await wants(path)) ? warm(path) : null,
  );
  return pages.filter((page) => page !== null);
}

/** Renders pages that the sender waits for, as many as fit into the time limit. */
export async function warmPages(paths: Iterable<string>): Promise<WarmedPage[]> {
  waiting += 1;
  try {
    return await warmInTurns(paths, hastyWidth, () => Promise.resolve(true));
  } finally {
    waiting -= 1;
  }
}

/** Renders pages after the response is sent, one at a time, unless a visitor has requested them before. */
export function warmQuietly(paths: Iterable<string>): Promise<WarmedPage[]> {
  return warmInTurns(paths, calmWidth, async (path) => {
    await standBack();
    return !isServedFresh(path);
  });
}
