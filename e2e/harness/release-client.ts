import type { CmsClient } from './cms-client';
import { soon } from './pace';
import { eventually, pause } from './wait';

export interface PlanItem {
  type: string;
  id: string;
  action?: 'publish' | 'unpublish';
  locales?: ('bg' | 'en')[] | null;
}

export interface Release {
  id: string;
  title: string;
  state: string;
  kind: string;
  dueAt: string | null;
  doneAt: string | null;
  replacedBy: string | null;
  error: { bg: string; en: string } | null;
  findings: { severity: string; code: string; path?: string; message: { bg: string; en: string } }[];
}

/** The delay of a release up to which the site's requests wait for it, with room for its commit, ms. */
const awaited = 1_000;

/**
 * The instant (ms, UTC) from which every visitor must see what was due: its own, or, on a machine so busy that the CMS was late by
 * more than it lets the site wait, the one at which the site has asked again, and rendered what it heard, at the latest.
 */
export function shownFrom(dueAt: number, doneAt: number): number {
  const late = doneAt - dueAt;
  return late <= awaited ? dueAt : doneAt + late + 8_000;
}

const planned = (items: PlanItem[]) => items.map((item) => ({ action: 'publish', locales: null, ...item }));

/** An instant some seconds from now, ISO 8601. */
export const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

/** A publisher's operations on releases. */
export function releasesOf(publisher: CmsClient) {
  const post = (path: string, body: object = {}) =>
    publisher.request<{ release: Release; findings?: object[]; detail?: string }>('POST', `/releases${path}`, body);

  async function made(path: string, body: object = {}): Promise<Release> {
    const { status, body: answer } = await post(path, body);
    if (status >= 300) throw new Error(`POST /releases${path}: ${status} ${JSON.stringify(answer)}`);
    return answer.release;
  }

  async function read(id: string): Promise<Release> {
    const { body } = await publisher.get<{ release: Release }>(`/releases/${id}/view`);
    return body.release;
  }

  return {
    post,
    read,
    /** Schedules a release; throws if the CMS refuses. */
    schedule: (items: PlanItem[], dueAt: string, more: object = {}) =>
      made('/schedule', { items: planned(items), dueAt, endAt: null, ...more }),
    move: (id: string, dueAt: string, more: object = {}) => made(`/${id}/move`, { dueAt, ...more }),
    cancel: (id: string) => made(`/${id}/cancel`),
    revert: (id: string, more: object = {}) => made(`/${id}/revert`, more),
    retry: (id: string) => made(`/${id}/retry`),
    /** The instant at which the release was carried out, ms, UTC; waits for it. */
    doneAt: (id: string) => eventually(async () => Date.parse((await read(id)).doneAt ?? '') || null, 240_000),
    /** The release that ends a term. */
    async endOf(id: string): Promise<Release> {
      const { body } = await publisher.get<{ docs: Release[] }>(`/releases?where[inverseOf][equals]=${id}&depth=0`);
      const [end] = body.docs;
      if (!end) throw new Error(`Release ${id} has no end.`);
      return end;
    },
    /** Waits until the release is over, and returns its final state. */
    async settled(id: string): Promise<Release> {
      return eventually(async () => {
        const release = await read(id);
        return release.state === 'scheduled' ? null : release;
      });
    },
    /**
     * Moves the end of a term to the next moment, and returns its final state: nobody knows how long a busy machine takes to show what came
     * before it.
     */
    async endSoon(id: string): Promise<Release> {
      const { id: end } = await this.endOf(id);
      const moved = await made(`/${end}/move`, { dueAt: soon(3) });
      return this.settled(moved.id);
    },
    async until(instant: string): Promise<void> {
      await pause(Math.max(0, Date.parse(instant) - Date.now()));
    },
  };
}
