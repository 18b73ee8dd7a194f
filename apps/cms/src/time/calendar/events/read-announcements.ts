import type { PayloadRequest, Where } from 'payload';

import { isRow } from '../../../platform/rows/raw-row';
import { announcementRow, type AnnouncementRow } from './announcement-row';
import type { AnnouncementVersions } from './window-events';

/** Instants from the first (ISO 8601, UTC) up to the last, which is left out. */
export interface Range {
  from: string;
  to: string;
}

const selection = {
  title: true,
  slug: true,
  publishAt: true,
  comingSoon: true,
  revealAt: true,
  expireAt: true,
  expireOutcome: true,
  expected: true,
  updatedBy: true,
  updatedAt: true,
} as const;

/** A season may begin three months before the date that stands for it, or end three months after. */
const season = 93 * 86_400_000;

const between = (path: string, { from, to }: Range): Where => ({
  [path]: { greater_than_equal: from, less_than: to },
});

const widened = ({ from, to }: Range): Range => ({
  from: new Date(Date.parse(from) - season).toISOString(),
  to: new Date(Date.parse(to) + season).toISOString(),
});

/** The prefix is `version.` where versions are asked. */
const touching = (range: Range, prefix = ''): Where => ({
  or: [
    ...['publishAt', 'revealAt', 'expireAt'].map((field) => between(`${prefix}${field}`, range)),
    {
      and: [{ [`${prefix}comingSoon`]: { equals: true } }, between(`${prefix}expected.date`, widened(range))],
    },
  ],
});

const rowsOf = (docs: unknown[]): AnnouncementRow[] => docs.filter(isRow).map(announcementRow);

const everything = { collection: 'announcements', locale: 'all', limit: 0, pagination: false } as const;

async function publishedRows({ payload }: PayloadRequest, where: Where): Promise<AnnouncementRow[]> {
  const { docs } = await payload.db.find({
    ...everything,
    where: { and: [{ _status: { equals: 'published' } }, where] },
    select: selection,
  });
  return rowsOf(docs);
}

/** The newest versions that are drafts; a document whose newest version is the published one has none. */
async function draftRows({ payload }: PayloadRequest, where: Where): Promise<AnnouncementRow[]> {
  const { docs } = await payload.db.queryDrafts({
    ...everything,
    where: { and: [{ 'version._status': { equals: 'draft' } }, where] },
    sort: 'updatedAt',
    select: { parent: true, version: selection },
  });
  return rowsOf(docs);
}

/** Every announcement that has a moment in the range, as published or in its newest draft. */
export async function readAnnouncements(req: PayloadRequest, range: Range): Promise<AnnouncementVersions[]> {
  const [published, drafts] = await Promise.all([
    publishedRows(req, touching(range)),
    draftRows(req, touching(range, 'version.')),
  ]);
  const known = new Map(published.map((row) => [row.id, row]));
  const unknown = drafts.map(({ id }) => id).filter((id) => !known.has(id));
  const others = unknown.length === 0 ? [] : await publishedRows(req, { id: { in: unknown } });
  for (const row of others) known.set(row.id, row);
  const draftOf = new Map(drafts.map((row) => [row.id, row]));
  const ids = new Set([...known.keys(), ...draftOf.keys()]);
  return [...ids].map((id) => ({ published: known.get(id) ?? null, draft: draftOf.get(id) ?? null }));
}
