import { cacheState } from '../../../cache/shared-state';
import { contentStore } from '../../../data/store/content-store';
import { metricsText } from '../../../platform/metrics-text';

/** The metrics of this process for operators. */
export function collectMetrics(): string {
  const { log, pages, fetches, renders, counts } = cacheState();
  const { kept, health } = contentStore();
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
      name: 'civic_cms_reachable',
      help: 'Whether the last read from the CMS succeeded.',
      type: 'gauge',
      samples: health.isReachable === undefined ? [] : [{ value: health.isReachable ? 1 : 0 }],
    },
  ]);
}
