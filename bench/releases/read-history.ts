import type { CmsClient } from '../../e2e/harness/cms-client';
import type { History } from './history';

interface Row {
  id: string;
  [field: string]: unknown;
}

async function all(client: CmsClient, path: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; ; page += 1) {
    const { body } = await client.get<{ docs: Row[]; hasNextPage: boolean }>(
      `${path}&limit=500&page=${page}&depth=0&locale=bg`,
    );
    rows.push(...body.docs);
    if (!body.hasNextPage) return rows;
  }
}

const instant = (value: unknown) => (typeof value === 'string' ? Date.parse(value) : null);

/** What the CMS has on record since the instant `from` (ms, UTC) about the pages. */
export async function readHistory(
  client: CmsClient,
  pages: string[],
  from: number,
): Promise<Pick<History, 'ledger' | 'publications' | 'deliveries'>> {
  const own = new Set(pages);
  // The instants were rounded down to whole seconds.
  const since = new Date(from - 1000).toISOString();
  const ledger = await all(client, '/releases?sort=dueAt');
  const versions = await all(client, '/pages/versions?where[version._status][equals]=published&sort=updatedAt');
  const deliveries = await all(client, `/deliveries?where[savedAt][greater_than_equal]=${since}&sort=savedAt`);
  const counts: Record<string, number> = {};
  for (const { document } of deliveries) {
    const id = String(document).replace(/^pages\//, '');
    if (own.has(id)) counts[id] = (counts[id] ?? 0) + 1;
  }
  return {
    ledger: ledger.map(({ id, state, doneAt }) => ({ id, state: String(state), doneAt: instant(doneAt) })),
    publications: versions
      .map(({ parent, updatedAt, version }) => ({
        document: String(parent),
        mark: String((version as { summary?: unknown }).summary),
        at: instant(updatedAt) ?? 0,
      }))
      .filter(({ document, mark }) => own.has(document) && mark !== 'start'),
    deliveries: counts,
  };
}
