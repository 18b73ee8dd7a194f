import type { CmsClient } from '../../e2e/harness/cms-client';
import { releasesOf } from '../../e2e/harness/release-client';
import type { Wanted } from './history';
import { between } from './random';

export interface Shape {
  releases: number;
  documents: number;
  /** The first and the last instant, ms, UTC. */
  from: number;
  until: number;
}

/** One release in this many has two documents. */
const pairs = 4;

type Planned = Omit<Wanted, 'id'>;

/** What will be due when: instants are whole seconds, so that many fall together. */
export function planReleases(documents: string[], { releases, from, until }: Shape, random: () => number): Planned[] {
  const pick = () => documents[Math.floor(random() * documents.length)] ?? '';
  return Array.from({ length: releases }, (_, index) => {
    const first = pick();
    const second = index % pairs === 0 ? pick() : first;
    const dueAt = Math.floor(between(random, from, until) / 1000) * 1000;
    return { dueAt, documents: [...new Set([first, second])], mark: `r${index}` };
  });
}

export async function createPages(client: CmsClient, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    ids.push((await client.publishNew('pages', { title: `Страница ${index}`, summary: 'start' })).id);
  }
  return ids;
}

/** Saves what each release is to publish and schedules it; documents are shared, so that pins must hold. */
export async function scheduleAll(clients: CmsClient[], planned: Planned[], onEach: () => void): Promise<Wanted[]> {
  const wanted: Wanted[] = [];
  const queue = [...planned];
  /** Two lanes must not write a document's draft at the same time, or one would pin the other's words. */
  const busy = new Set<string>();
  const next = () => {
    const index = queue.findIndex(({ documents }) => documents.every((id) => !busy.has(id)));
    return index < 0 ? undefined : queue.splice(index, 1)[0];
  };
  async function lane(client: CmsClient) {
    const releases = releasesOf(client);
    for (let planned = next(); planned; planned = next()) {
      const { documents, dueAt, mark } = planned;
      for (const id of documents) busy.add(id);
      for (const id of documents) await client.saveDraft('pages', id, { summary: mark });
      const items = documents.map((id) => ({ type: 'pages', id }));
      const { id } = await releases.schedule(items, new Date(dueAt).toISOString());
      wanted.push({ ...planned, id });
      for (const id of documents) busy.delete(id);
      onEach();
    }
  }
  await Promise.all(clients.map(lane));
  if (queue.length > 0) await lane(clients[0] as CmsClient);
  return wanted;
}
