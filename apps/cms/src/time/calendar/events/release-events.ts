import { homePath } from '@civic/content/paths';
import { siteLanguages, toSiteLanguage, type SiteLanguage } from '@civic/content/site-languages';

import type { LedgerRow } from '../../releases/ledger/ledger-row';
import { isOverdue } from '../../releases/ledger/views';
import type { CalendarEvent, EventState, MoveTarget } from './event';
import type { EventContext } from './window-events';

/** Titles of documents in the language of the admin, by `type/id`. */
export type Titles = ReadonlyMap<string, string>;

function stateOf(row: LedgerRow, now: number): EventState {
  if (isOverdue(row, now)) return 'overdue';
  return row.state === 'open' ? 'planned' : row.state === 'scheduled' ? 'committed' : row.state;
}

const localesOf = ({ plan }: LedgerRow): SiteLanguage[] =>
  siteLanguages.filter((locale) => plan.some((item) => item.locales === null || item.locales.includes(locale)));

/** An end without an instant waits for its release. */
function moveOf(row: LedgerRow, parent: LedgerRow | undefined): MoveTarget | null {
  if (row.state === 'open') return { kind: 'open', id: row.id, part: 'dueAt' };
  if (row.state !== 'scheduled') return null;
  if (row.dueAt) return { kind: 'release', id: row.id };
  const isWaiting = parent?.state === 'scheduled' && parent.dueAt !== null;
  return isWaiting ? { kind: 'end', release: parent.id, dueAt: parent.dueAt as string } : null;
}

interface Around {
  context: EventContext;
  titles: Titles;
  /** The release that a row reverts. */
  parent: LedgerRow | undefined;
}

function eventOf(row: LedgerRow, at: string, { context, titles, parent }: Around): CalendarEvent {
  const { language, names, now } = context;
  return {
    id: `release/${row.id}`,
    kind: row.kind,
    state: stateOf(row, now),
    at,
    precision: 'exact',
    days: null,
    until: null,
    title: row.title ?? '—',
    locales: localesOf(row),
    documents: row.plan.map(({ type, id, title, action }) => ({
      type,
      id,
      title: titles.get(`${type}/${id}`) ?? title,
      action,
    })),
    by: names.get(row.scheduledBy ?? '') ?? null,
    release: row.id,
    move: moveOf(row, parent),
    promise: 'none',
    outcome: null,
    error: row.error ? row.error[language] : null,
    path: homePath(toSiteLanguage(language)),
    changedAt: row.cancelledAt ?? row.doneAt ?? row.scheduledAt ?? row.createdAt ?? at,
  };
}

/** The planned end of a release in preparation; the end of a scheduled release has its own row. */
const plannedEnd = (event: CalendarEvent, endAt: string): CalendarEvent => ({
  ...event,
  id: `${event.id}/end`,
  kind: 'end',
  at: endAt,
  move: event.release ? { kind: 'open', id: event.release, part: 'endAt' } : null,
});

/** The calendar events of a ledger row; none while it has no date. */
export function releaseEvents(row: LedgerRow, around: Around): CalendarEvent[] {
  const at = row.dueAt ?? (row.kind === 'end' ? row.endAt : null);
  const own = at ? [eventOf(row, at, around)] : [];
  if (row.state !== 'open' || !row.endAt) return own;
  return [...own, plannedEnd(eventOf(row, row.endAt, around), row.endAt)];
}
