import { isComingSoonType, windowedTypes, type WindowedType } from '@civic/content/content-types';
import { changingWhere } from '@civic/content/visibility-where';
import type { PayloadRequest, Where } from 'payload';

import { deliveryBacklog } from '../../delivery/backlog';
import type { ReleaseView } from '../../time/releases/plan';
import { latestEntries, type Entry } from './entries';
import { lastLive } from './last-live';
import { loadReleases } from './load-releases';
import { withPublicity } from './public-beside-drafts';
import { inOrder, upcomingTransitions, type Transition, type Windowed } from './transitions';

export interface DashboardData {
  /** The time of the read, ms since the epoch. */
  now: number;
  drafts: { total: number; entries: Entry[] };
  recent: Entry[];
  upcoming: Transition[];
  /** Releases that failed or are overdue. */
  trouble: ReleaseView[];
  deliveries: { waiting: number; lastLive: Awaited<ReturnType<typeof lastLive>> };
  timeZone: string;
  /** Names of editors by id. */
  editors: Map<string, string>;
}

const defaultTimeZone = 'Europe/Sofia';

async function windowsOf(req: PayloadRequest, type: WindowedType): Promise<Windowed[]> {
  const isUndated: Where = { and: [{ _status: { equals: 'published' } }, { comingSoon: { equals: true } }] };
  const { docs } = await req.payload.find({
    collection: type,
    where: { or: [changingWhere(type, Date.now()), ...(isComingSoonType(type) ? [isUndated] : [])] },
    sort: '-publishAt',
    limit: 50,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  });
  return docs.map((row) => ({ ...row, type }));
}

async function windowsAhead(req: PayloadRequest): Promise<Windowed[]> {
  const found = await Promise.all(windowedTypes.map(async (type) => windowsOf(req, type)));
  return found.flat();
}

async function namesOf(req: PayloadRequest, entries: Entry[]): Promise<Map<string, string>> {
  const ids = [...new Set(entries.map(({ editor }) => editor).filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    pagination: false,
    select: { name: true },
    overrideAccess: false,
    user: req.user,
  });
  return new Map(docs.map(({ id, name }) => [String(id), name]));
}

/** All data of the dashboard, with the current user's permissions. */
export async function loadDashboard(req: PayloadRequest): Promise<DashboardData> {
  const now = Date.now();
  const [drafts, recent, windows, releases, backlog, live, site] = await Promise.all([
    latestEntries(req, { draftsOnly: true, limit: 6 }),
    latestEntries(req, { draftsOnly: false, limit: 8 }),
    windowsAhead(req),
    loadReleases(req, now),
    deliveryBacklog(req.payload),
    lastLive(req),
    req.payload.findGlobal({ slug: 'site', depth: 0, select: { timeZone: true } }),
  ]);
  return {
    now,
    drafts: { total: drafts.total, entries: await withPublicity(req, drafts.entries) },
    recent: recent.entries,
    upcoming: inOrder([...upcomingTransitions(windows, now), ...releases.coming]).slice(0, 8),
    trouble: releases.trouble,
    deliveries: { waiting: backlog.unfinished, lastLive: live },
    timeZone: site.timeZone || defaultTimeZone,
    editors: await namesOf(req, [...drafts.entries, ...recent.entries]),
  };
}
