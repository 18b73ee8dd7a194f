import type { AdminLanguage } from '@civic/content/admin-languages';
import { documentPath, homePath } from '@civic/content/paths';
import { toSiteLanguage } from '@civic/content/site-languages';

import { localesOf, textIn, type WindowRow } from './window-row';
import type { CalendarEvent, EventKind, WindowField } from './event';
import { expectedDays, isWithin } from './expected-period';

/** A document as visitors have it and as its newest draft has it; either may be missing. */
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
  field: WindowField;
  at: string;
}

const kept = ({ revealAt, expected }: WindowRow, timeZone: string) =>
  Boolean(revealAt && expected && isWithin(revealAt, expected.date, expected.precision, timeZone));

/** The moments of one version; what was promised is left out where the reveal keeps the promise. */
function momentsOf(row: WindowRow, timeZone: string): Moment[] {
  const { publishAt, comingSoon, revealAt, expireAt, expected } = row;
  return [
    ...(publishAt ? [{ kind: 'publish', field: 'publishAt', at: publishAt } as const] : []),
    ...(comingSoon && revealAt ? [{ kind: 'reveal', field: 'revealAt', at: revealAt } as const] : []),
    ...(comingSoon && expected && !kept(row, timeZone)
      ? [{ kind: 'expected', field: 'expected.date', at: expected.date } as const]
      : []),
    ...(expireAt ? [{ kind: 'expire', field: 'expireAt', at: expireAt } as const] : []),
  ];
}

const promiseOf = ({ comingSoon, expected }: WindowRow, field: WindowField, isPublic: boolean) => {
  const isTouched = field === 'revealAt' || field === 'expected.date';
  if (!isPublic || !isTouched || !comingSoon || !expected || expected.certainty === 'cancelled') return 'none';
  return expected.certainty;
};

function eventOf(row: WindowRow, moment: Moment, isPublic: boolean, context: EventContext): CalendarEvent {
  const { kind, field, at } = moment;
  const { language, timeZone, now, names } = context;
  const precision = kind === 'expected' && row.expected ? row.expected.precision : 'exact';
  const days = expectedDays(at, precision, timeZone);
  const isCancelled = kind === 'expected' && row.expected?.certainty === 'cancelled';
  const isFirm = isPublic && (kind !== 'expected' || row.expected?.certainty === 'confirmed');
  const version = isPublic ? 'published' : 'draft';
  const locale = toSiteLanguage(language);
  const title = textIn(row.titles, locale);
  const isOver = now >= (days?.end ?? Date.parse(at));
  const slug = row.slugs[locale];
  return {
    id: `${row.type}/${row.id}/${field}${isPublic ? '' : '/draft'}`,
    kind,
    state: isCancelled ? 'cancelled' : isOver && isPublic ? 'done' : isFirm ? 'committed' : 'planned',
    at,
    precision,
    days: days && { from: days.from, to: days.to },
    title,
    locales: localesOf(row.titles),
    documents: [{ type: row.type, id: row.id, title, action: null }],
    by: names.get(row.updatedBy ?? '') ?? null,
    release: null,
    move: isCancelled || isOver ? null : { kind: 'window', type: row.type, id: row.id, field, version },
    promise: promiseOf(row, field, isPublic),
    outcome: kind === 'expire' ? row.outcome : null,
    error: null,
    path: slug && kind !== 'expire' ? documentPath(row.type, locale, slug) : homePath(locale),
    changedAt: row.updatedAt,
  };
}

/** The moments of a document's window: as published, and what its newest draft would change about them. */
export function windowEvents({ published, draft }: WindowVersions, context: EventContext): CalendarEvent[] {
  const committed = published ? momentsOf(published, context.timeZone) : [];
  const isSame = ({ field, at }: Moment) => committed.some((one) => one.field === field && one.at === at);
  const planned = draft ? momentsOf(draft, context.timeZone).filter((moment) => !isSame(moment)) : [];
  return [
    ...committed.map((moment) => eventOf(published as WindowRow, moment, true, context)),
    ...planned.map((moment) => eventOf(draft as WindowRow, moment, false, context)),
  ];
}
