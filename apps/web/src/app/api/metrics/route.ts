import { problemResponse } from '@civic/content/problem';

import { cacheState } from '../../../cache/shared-state';
import { cmsClockOffset } from '../../../data/store/cms-clock';
import { contentStore } from '../../../data/store/content-store';
import { env } from '../../../platform/env';
import { bearsToken } from '../../../platform/http/bearer';
import { metricsText } from '../../../platform/metrics-text';

/** The metrics of this process for operators. */
function collectMetrics(): string {
  const { log, pages, fetches, renders, counts } = cacheState();
  const { kept, health } = contentStore();
  const offset = cmsClockOffset();
  const sizes = { pages, fetches, documents: kept };
  const bySize = (measure: (cache: { size: number; bytes: number }) => number) =>
    Object.entries(sizes).map(([cache, size]) => ({ labels: { cache }, value: measure(size) }));
  return metricsText([
    {
      name: 'civic_page_renders_total',
      help: 'Renders of each page since the start.',
      type: 'counter',
      samples: renders.entries().map(([path, value]) => ({ labels: { path }, value })),
    },
    {
      name: 'civic_renders_total',
      help: 'Renders of all pages since the start.',
      type: 'counter',
      samples: [{ value: renders.total }],
    },
    { name: 'civic_cache_entries', help: 'Entries in memory.', type: 'gauge', samples: bySize(({ size }) => size) },
    {
      name: 'civic_cache_bytes',
      help: 'Estimated bytes in memory.',
      type: 'gauge',
      samples: bySize(({ bytes }) => bytes),
    },
    {
      name: 'civic_coming_instants',
      help: 'Instants of coming releases that are known.',
      type: 'gauge',
      samples: [{ value: log.foreseen }],
    },
    {
      name: 'civic_events_total',
      help: 'What happened since the start.',
      type: 'counter',
      samples: [...counts].map(([event, value]) => ({ labels: { event }, value })),
    },
    {
      name: 'civic_clock_offset_ms',
      help: 'How far the clock of the CMS is ahead of that of this machine.',
      type: 'gauge',
      samples: offset === null ? [] : [{ value: Math.round(offset) }],
    },
    {
      name: 'civic_cms_reachable',
      help: 'Whether the last read from the CMS succeeded.',
      type: 'gauge',
      samples: health.isReachable === undefined ? [] : [{ value: health.isReachable ? 1 : 0 }],
    },
  ]);
}

export const dynamic = 'force-dynamic';

/** The metrics of this process; the request needs the token. */
export function GET(request: Request): Response {
  const token = env().METRICS_TOKEN;
  if (!token || !bearsToken(request, token)) {
    const detail = 'Send "authorization: Bearer <METRICS_TOKEN>". Without that variable nobody is let in.';
    return problemResponse({ title: 'Not for everybody', status: 401, detail });
  }
  const headers = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(collectMetrics(), { headers });
}
