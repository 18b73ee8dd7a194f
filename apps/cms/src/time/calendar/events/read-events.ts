import type { AdminLanguage } from '@civic/content/admin-languages';
import { wallTimeOf } from '@civic/content/zoned';
import type { PayloadRequest, Where } from 'payload';

import { userNames } from '../../../access/user-names';
import { siteTimeZone } from '../../../content/globals/site/read-time-zone';
import { productNow } from '../../../platform/clock';
import { findReleases, outside, releasesOf } from '../../releases/ledger/ledger';
import type { LedgerRow } from '../../releases/ledger/ledger-row';
import { holidaysIn } from '../holidays/holidays-in';
import { minuteConflicts, releaseConflicts } from './conflicts';
import type { CalendarAnswer, CalendarEvent } from './event';
import { documentTitles } from './document-titles';
import { readWindows, type Range } from './read-windows';
import { releaseEvents } from './release-events';
import { windowEvents, type EventContext } from './window-events';

const between = (path: string, { from, to }: Range): Where => ({ [path]: { greater_than_equal: from, less_than: to } });

/** Moved and retried releases appear in the calendar as the row that replaced them. */
const notReplaced: Where = { replacedBy: { exists: false } };

const documentsOf = (rows: LedgerRow[]) => [
  ...new Set(rows.flatMap(({ plan }) => plan.map(({ type, id }) => `${type}/${id}`))),
];

interface ReleasesInRange {
  rows: LedgerRow[];
  /** Releases that rows revert, by id. */
  parents: Map<string, LedgerRow>;
  /** All coming releases that touch a document of those in the range, whenever they are due. */
  related: LedgerRow[];
}

async function parentsOf({ payload }: PayloadRequest, rows: LedgerRow[]): Promise<ReleasesInRange['parents']> {
  const known = new Map(rows.map((row) => [row.id, row]));
  const wanted = rows.map(({ inverseOf }) => inverseOf).filter((id) => id !== null && !known.has(id));
  const where: Where = { id: { in: [...new Set(wanted)] } };
  const others = wanted.length === 0 ? [] : await findReleases(outside(payload), { where, sort: 'createdAt' });
  return new Map([...rows, ...others].map((row) => [row.id, row]));
}

const isComing = ({ kind, state }: LedgerRow) =>
  kind === 'release' && ['open', 'scheduled', 'undecided'].includes(state);

async function relatedTo({ payload }: PayloadRequest, rows: LedgerRow[]): Promise<LedgerRow[]> {
  const coming = rows.filter(isComing);
  if (coming.length === 0) return [];
  const documents = new Set(documentsOf(coming));
  const pinned = await releasesOf(outside(payload), [...documents]);
  const where: Where = {
    and: [
      { kind: { equals: 'release' } },
      {
        or: [
          { state: { equals: 'open' } },
          { and: [{ state: { in: ['scheduled', 'undecided'] } }, { id: { in: pinned } }] },
        ],
      },
    ],
  };
  const found = await findReleases(outside(payload), { where, sort: ['dueAt', 'createdAt'] });
  return found.filter((row) => documentsOf([row]).some((document) => documents.has(document)));
}

/** The rows of the ledger that have an instant in the range. */
async function readReleases(req: PayloadRequest, range: Range): Promise<ReleasesInRange> {
  const ending: Where = {
    and: [between('endAt', range), { or: [{ kind: { equals: 'end' } }, { state: { equals: 'open' } }] }],
  };
  const rows = await findReleases(outside(req.payload), {
    where: { and: [notReplaced, { or: [between('dueAt', range), ending] }] },
    sort: ['dueAt', 'createdAt'],
  });
  const [parents, related] = await Promise.all([parentsOf(req, rows), relatedTo(req, rows)]);
  return { rows, parents, related };
}

const ends = ({ at, days }: CalendarEvent) => (days ? `${days.to}T23:59` : at);
const begins = ({ at, days }: CalendarEvent) => (days ? `${days.from}T00:00` : at);

/** One day of margin on both sides, because days are in the site's time zone and the range is in UTC. */
const isIn = (event: CalendarEvent, { from, to }: Range) =>
  event.days
    ? ends(event) >= from.slice(0, 10) && begins(event) <= to
    : event.at < to && (event.at >= from || (event.until ?? event.at) > from);

/** All events of the calendar in a range, in the language. */
export async function readEvents(
  req: PayloadRequest,
  range: Range,
  language: AdminLanguage,
): Promise<Omit<CalendarAnswer, 'mayMove'>> {
  const [timeZone, windows, releases] = await Promise.all([
    siteTimeZone(req),
    readWindows(req, range),
    readReleases(req, range),
  ]);
  const { rows, parents, related } = releases;
  const people = [
    ...windows.flatMap(({ published, draft }) => [published?.updatedBy, draft?.updatedBy]),
    ...rows.map(({ scheduledBy }) => scheduledBy),
  ];
  const items = [...rows, ...related].flatMap(({ plan }) => plan);
  const [names, titles] = await Promise.all([
    userNames({ payload: req.payload }, people),
    documentTitles(req, items, language),
  ]);
  const context: EventContext = { language, timeZone, now: productNow(), names };
  const events = [
    ...windows.flatMap((versions) => windowEvents(versions, context)),
    ...rows.flatMap((row) => releaseEvents(row, { context, titles, parent: parents.get(row.inverseOf ?? '') })),
  ].filter((event) => isIn(event, range));
  const [from, to] = [range.from, range.to].map((instant) => wallTimeOf(Date.parse(instant), timeZone).slice(0, 10));
  return {
    timeZone,
    events: events.sort((one, other) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id)),
    clashes: [...releaseConflicts(related, titles), ...minuteConflicts(events)],
    holidays: holidaysIn(timeZone, from ?? '', to ?? '').map(({ day, name }) => ({ day, name: name[language] })),
  };
}
