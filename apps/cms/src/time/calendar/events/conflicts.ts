import type { SiteLanguage } from '@civic/content/site-languages';

import type { LedgerRow } from '../../releases/ledger/ledger-row';
import type { CalendarConflict, CalendarEvent } from './event';
import type { Titles } from './release-events';

type Languages = readonly SiteLanguage[] | null;

/** Languages of a document do not conflict with each other; `null` is the whole document. */
const overlap = (one: Languages, other: Languages) =>
  one === null || other === null || one.some((locale) => other.includes(locale));

interface Touch {
  document: string;
  title: string;
  languages: Languages;
  release: LedgerRow;
}

const touches = (release: LedgerRow): Touch[] =>
  release.plan.map(({ type, id, title, locales }) => ({
    document: `${type}/${id}`,
    title,
    languages: locales,
    release,
  }));

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[][] {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return [...groups.values()];
}

const isPartOfAny = (touch: Touch, all: Touch[]) =>
  all.some((other) => other.release.id !== touch.release.id && overlap(touch.languages, other.languages));

/** Coming releases that change the same document in the same language: the later one starts from the result of the first. */
export function releaseConflicts(releases: readonly LedgerRow[], titles: Titles): CalendarConflict[] {
  return groupBy(releases.flatMap(touches), ({ document }) => document).flatMap((all): CalendarConflict[] => {
    const conflicting = all.filter((touch) => isPartOfAny(touch, all));
    const [first] = conflicting;
    if (!first) return [];
    const { document, title } = first;
    const events = conflicting.map(({ release }) => ({
      id: `release/${release.id}`,
      title: release.title ?? '—',
      at: release.dueAt,
    }));
    return [{ document, title: titles.get(document) ?? title, kind: 'releases', events }];
  });
}

/**
 * Whether an event can conflict: a promise for the minute of the reveal is the same event, an occasion changes nothing on the site,
 * and past events are over.
 */
const isFirm = ({ kind, state, precision }: CalendarEvent) =>
  kind !== 'expected' &&
  kind !== 'takes-place' &&
  precision === 'exact' &&
  (state === 'committed' || state === 'overdue');

const occurrences = (event: CalendarEvent) =>
  event.documents.map(({ type, id, title }) => ({ event, document: `${type}/${id}`, title }));

/** Committed events of one document in the same minute, whose order is undefined. */
export function minuteConflicts(events: readonly CalendarEvent[]): CalendarConflict[] {
  const all = events.filter(isFirm).flatMap(occurrences);
  const groups = groupBy(all, ({ document, event }) => `${document} ${event.at.slice(0, 16)}`);
  return groups.flatMap((group): CalendarConflict[] => {
    const [first] = group;
    const hasWindow = group.some(({ event }) => event.release === null);
    const hasEnd = group.some(({ event }) => event.kind === 'end');
    // Two releases of one minute are found by their documents and languages.
    if (!first || group.length < 2 || !(hasWindow || hasEnd)) return [];
    const { document, title } = first;
    return [
      {
        document,
        title,
        kind: 'minute',
        events: group.map(({ event: { id, title: name, at } }) => ({ id, title: name, at })),
      },
    ];
  });
}
