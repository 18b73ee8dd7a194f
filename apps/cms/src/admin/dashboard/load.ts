import { isComingSoonType, windowedTypes, type WindowedType } from '@civic/content/content-types';
import { changingWhere } from '@civic/content/visibility-where';
import { getTranslation } from '@payloadcms/translations';
import type { PayloadRequest, Where } from 'payload';

import { hasRole, isStaff } from '../../access/roles';
import { isWithdrawnEverywhere } from '../../content/withdrawn-languages';
import { deliveryBacklog } from '../../delivery/backlog';
import { productNow } from '../../platform/clock';
import type { RawRow } from '../../platform/rows/raw-row';
import { findReleases, outside } from '../../time/releases/ledger/ledger';
import type { ReleaseView } from '../../time/releases/plan';
import { toViews } from '../../time/releases/ledger/views';
import { scheduledEdits } from '../../time/releases/pending/scheduled-edits';
import { groupReleases } from '../releases/list/group-releases';
import { wrongClocks, type WrongClock } from './clock-notice';
import { latestEntries, type Entry } from './entries';
import { withPublicity } from './public-beside-drafts';
import { waitingAmong } from './waiting';
import { inOrder, releaseTransitions, upcomingTransitions, type Transition, type Windowed } from './transitions';

/** Coming releases, and those that failed, need a decision or are overdue; `now` in ms since the epoch. */
async function loadReleases(
  { payload, user }: PayloadRequest,
  now: number,
): Promise<{ coming: Transition[]; trouble: ReleaseView[] }> {
  if (!isStaff(user)) return { coming: [], trouble: [] };
  const isAhead: Where = { state: { equals: 'scheduled' } };
  const isTrouble: Where = {
    and: [{ state: { in: ['failed', 'undecided'] } }, { replacedBy: { exists: false } }],
  };
  const rows = await findReleases(outside(payload), {
    where: { or: [isAhead, isTrouble] },
    sort: ['dueAt', 'createdAt'],
  });
  const { coming, trouble } = groupReleases(await toViews(outside(payload), rows, now));
  return { coming: coming.flatMap(releaseTransitions), trouble };
}

/** The name of a global in the admin; a delivery stores only its slug. */
function globalName({ i18n, payload }: PayloadRequest, document: string): string | undefined {
  const [slug] = document.split('/');
  const label = payload.globals.config.find((global) => global.slug === slug)?.label;
  return label && getTranslation(label, i18n);
}

/** The latest change confirmed as visible to visitors. */
async function lastLive(req: PayloadRequest): Promise<{ title: string; at: string; savedAt: string } | null> {
  const { docs } = await req.payload.find({
    collection: 'deliveries',
    where: { state: { equals: 'live' } },
    sort: '-liveAt',
    limit: 1,
    overrideAccess: false,
    user: req.user,
  });
  const [row] = docs;
  if (!row?.liveAt || !row.savedAt) return null;
  return { title: globalName(req, row.document ?? '') ?? row.title ?? '', at: row.liveAt, savedAt: row.savedAt };
}

export interface DashboardData {
  /** The time of the read, ms since the epoch. */
  now: number;
  /** Edits that somebody has to publish or to schedule; those that are scheduled are left out. */
  drafts: { total: number; entries: Entry[] };
  recent: Entry[];
  upcoming: Transition[];
  /** Releases that failed, need a decision or are overdue. */
  trouble: ReleaseView[];
  deliveries: { waiting: number; lastLive: Awaited<ReturnType<typeof lastLive>> };
  timeZone: string;
  /** Names of editors by id. */
  editors: Map<string, string>;
  /** For administrators only. */
  clocks: WrongClock[];
}

const defaultTimeZone = 'Europe/Sofia';

/** Those of some documents that visitors find in no language, so that nothing is ahead of them. */
async function withdrawnAmong({ payload }: PayloadRequest, type: WindowedType, ids: string[]): Promise<Set<string>> {
  const { docs } = await payload.db.find<RawRow & { id: string }>({
    collection: type,
    where: { id: { in: ids } },
    pagination: false,
    limit: 0,
  });
  return new Set(docs.filter(isWithdrawnEverywhere).map(({ id }) => id));
}

async function windowsOf(req: PayloadRequest, type: WindowedType): Promise<Windowed[]> {
  const isUndated: Where = { and: [{ _status: { equals: 'published' } }, { comingSoon: { equals: true } }] };
  const { docs } = await req.payload.find({
    collection: type,
    where: { or: [changingWhere(type, productNow()), ...(isComingSoonType(type) ? [isUndated] : [])] },
    sort: '-publishAt',
    limit: 50,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  });
  const hidden = await withdrawnAmong(
    req,
    type,
    docs.map(({ id }) => id),
  );
  return docs.filter(({ id }) => !hidden.has(id)).map((row) => ({ ...row, type }));
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

/** More than anybody reads. */
const mostDrafts = 200;

/** All data of the dashboard, with the current user's permissions. */
export async function loadDashboard(req: PayloadRequest): Promise<DashboardData> {
  const now = productNow();
  const scheduled = await scheduledEdits(req.payload);
  const [drafts, recent, windows, releases, backlog, live, site] = await Promise.all([
    latestEntries(req, { draftsOnly: true, limit: mostDrafts, without: scheduled }).then((found) =>
      waitingAmong(req, found),
    ),
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
    clocks: hasRole(req.user, 'admin') ? wrongClocks() : [],
  };
}
