import type { AdminLanguage } from '@civic/content/admin-languages';
import { daysOf, spanOf } from '@civic/content/occasion';
import { documentPath, homePath } from '@civic/content/paths';
import { toSiteLanguage } from '@civic/content/site-languages';

import type { CalendarEvent, EventKind, WindowField } from './event';
import { expectedDays, isWithin, localesOf, textIn, type Days, type WindowRow } from './window-row';

/** The public version of a document and its newest draft; either may be missing. */
export interface WindowVersions {
  published: WindowRow | null;
  draft: WindowRow | null;
}

export interface EventContext {
  language: AdminLanguage;
  timeZone: string;
  /** ms since the epoch. */
  now: number;
  /** Names of users by id. */
  names: ReadonlyMap<string, string>;
}

interface Moment {
  kind: EventKind;
  /** The field that holds the instant; `occasion` can be edited only in the form. */
  field: WindowField | 'occasion';
  at: string;
  /** The precision of `at`. */
  precision: CalendarEvent['precision'];
  days: Days | null;
  /** The instant up to which its hours last, where it has any. */
  until: string | null;
  /** Its end, ms. */
  end: number;
}

const kept = ({ revealAt, expected }: WindowRow, timeZone: string) =>
  Boolean(revealAt && expected && isWithin(revealAt, expected.date, expected.precision, timeZone));

const exact = (kind: EventKind, field: WindowField, at: string): Moment => ({
  kind,
  field,
  at,
  precision: 'exact',
  days: null,
  until: null,
  end: Date.parse(at),
});

function expectedMoment({ date, precision }: NonNullable<WindowRow['expected']>, timeZone: string): Moment {
  const days = expectedDays(date, precision, timeZone);
  return { ...exact('expected', 'expected.date', date), precision, days, end: days?.end ?? Date.parse(date) };
}

const oneDay = 86_400_000;
const dayAfter = (day: string) => new Date(Date.parse(day) + oneDay).toISOString().slice(0, 10);

/** The hours or days in which the event itself takes place. */
function occasionMoments({ occasion }: WindowRow, timeZone: string): Moment[] {
  const span = occasion && spanOf(occasion, timeZone);
  if (!occasion || !span) return [];
  const { first, last } = daysOf(span, timeZone);
  return [
    {
      kind: 'takes-place',
      field: 'occasion',
      at: new Date(span.start).toISOString(),
      precision: occasion.allDay ? 'day' : 'exact',
      until: occasion.allDay || !occasion.end ? null : new Date(span.end).toISOString(),
      days: occasion.allDay ? { from: first, to: dayAfter(last), end: span.end } : null,
      end: span.end,
    },
  ];
}

/** The moments of one version; a promised date is omitted where the reveal keeps the promise. */
function momentsOf(row: WindowRow, timeZone: string): Moment[] {
  const { publishAt, comingSoon, revealAt, expireAt, expected } = row;
  return [
    ...occasionMoments(row, timeZone),
    ...(publishAt ? [exact('publish', 'publishAt', publishAt)] : []),
    ...(comingSoon && revealAt ? [exact('reveal', 'revealAt', revealAt)] : []),
    ...(comingSoon && expected && !kept(row, timeZone) ? [expectedMoment(expected, timeZone)] : []),
    ...(expireAt ? [exact('expire', 'expireAt', expireAt)] : []),
  ];
}

const promiseOf = ({ comingSoon, expected }: WindowRow, field: Moment['field'], isPublic: boolean) => {
  const isTouched = field === 'revealAt' || field === 'expected.date';
  if (!isPublic || !isTouched || !comingSoon || !expected || expected.certainty === 'cancelled') return 'none';
  return expected.certainty;
};

function eventOf(row: WindowRow, moment: Moment, isPublic: boolean, context: EventContext): CalendarEvent {
  const { kind, field, at, precision, days, until, end } = moment;
  const { language, now, names } = context;
  const isCancelled = kind === 'expected' && row.expected?.certainty === 'cancelled';
  const isFirm = isPublic && (kind !== 'expected' || row.expected?.certainty === 'confirmed');
  const version = isPublic ? 'published' : 'draft';
  const locale = toSiteLanguage(language);
  const title = textIn(row.titles, locale);
  const isOver = now >= end;
  const slug = row.slugs[locale];
  return {
    id: `${row.type}/${row.id}/${field}${isPublic ? '' : '/draft'}`,
    kind,
    state: isCancelled ? 'cancelled' : isOver && isPublic ? 'done' : isFirm ? 'committed' : 'planned',
    at,
    precision,
    days: days && { from: days.from, to: days.to },
    until,
    title,
    locales: localesOf(row.titles),
    documents: [{ type: row.type, id: row.id, title, action: null }],
    by: names.get(row.updatedBy ?? '') ?? null,
    release: null,
    move:
      isCancelled || isOver || field === 'occasion'
        ? null
        : { kind: 'window', type: row.type, id: row.id, field, version },
    promise: promiseOf(row, field, isPublic),
    outcome: kind === 'expire' ? row.outcome : null,
    error: null,
    path: slug && kind !== 'expire' ? documentPath(row.type, locale, slug) : homePath(locale),
    changedAt: row.updatedAt,
  };
}

/** The moments of a document's window: as published, and as its newest draft would change them. */
export function windowEvents({ published, draft }: WindowVersions, context: EventContext): CalendarEvent[] {
  const committed = published ? momentsOf(published, context.timeZone) : [];
  const isSame = ({ field, at, end }: Moment) =>
    committed.some((one) => one.field === field && one.at === at && one.end === end);
  const planned = draft ? momentsOf(draft, context.timeZone).filter((moment) => !isSame(moment)) : [];
  return [
    ...committed.map((moment) => eventOf(published as WindowRow, moment, true, context)),
    ...planned.map((moment) => eventOf(draft as WindowRow, moment, false, context)),
  ];
}
