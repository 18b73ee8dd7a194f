import type { Absence, History, Wanted } from './history';

export interface Verdict {
  /** Releases that were not done, or left no trace on any of their documents. */
  lost: string[];
  /** Publications and deliveries that happened more than once. */
  doubled: string[];
  /** Releases that were done, or seen, before their instant. */
  early: string[];
  /** Releases that some of their documents have and others do not. */
  halfMade: string[];
  /** Documents whose publications are not in due order. */
  outOfOrder: string[];
  /** How long after its instant each release was done, or after the first process was back if none was there meanwhile, ms. */
  lags: number[];
  /** The same until an outside reader of the database saw it; one that the next overwrote first is left out. */
  seenLags: number[];
}

const keyOf = (document: string, mark: string) => `${document} ${mark}`;

/** The first instant from `at` on at which one of the processes works; `at` itself when one does. */
export function firstPresence(at: number, absences: Absence[], processes: number): number {
  const returns = Array.from({ length: processes }, (_, process) => {
    let instant = at;
    const own = absences.filter((absence) => absence.process === process).sort((one, other) => one.from - other.from);
    for (const { from, to } of own) if (from <= instant && instant < to) instant = to;
    return instant;
  });
  return Math.min(...returns);
}

/**
 * The instant from which on what was due at `due` could be done by `done` without a break: the last return, in between, of a process
 * after a time without any, for whatever was begun before that was undone; `due` itself when there was no such time.
 */
export function workableSince(due: number, done: number, absences: Absence[], processes: number): number {
  const starts = absences.map(({ from }) => from).filter((from) => from > due && from < done);
  // A process may do its work before it is seen to answer again.
  const returns = [due, ...starts].flatMap((from) => {
    const back = firstPresence(from, absences, processes);
    return back > from ? [Math.min(back, done)] : [];
  });
  return Math.max(due, ...returns);
}

function countBy<Item>(items: Item[], keyFor: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyFor(item), (counts.get(keyFor(item)) ?? 0) + 1);
  return counts;
}

function ordering({ wanted, publications }: History): string[] {
  const dueOf = new Map(wanted.map(({ mark, dueAt }) => [mark, dueAt]));
  const documents = [...new Set(wanted.flatMap((release) => release.documents))];
  return documents.filter((document) => {
    const own = publications.filter((one) => one.document === document).sort((one, other) => one.at - other.at);
    const dues = own.map(({ mark }) => dueOf.get(mark)).filter((due) => due !== undefined);
    return dues.some((due, index) => index > 0 && due < (dues[index - 1] ?? 0));
  });
}

/** Reads the histories of a campaign; everything but the lags must be empty. */
export function checkHistory(history: History): Verdict {
  const { wanted, ledger, publications, deliveries, firstSeen, absences, processes } = history;
  const rows = new Map(ledger.map((row) => [row.id, row]));
  const counts = countBy(publications, ({ document, mark }) => keyOf(document, mark));
  const has =
    ({ mark }: Wanted) =>
    (document: string) =>
      counts.has(keyOf(document, mark));
  const expected = countBy(
    wanted.flatMap(({ documents }) => documents),
    (document) => document,
  );
  const isEarly = ({ id, dueAt, documents, mark }: Wanted) =>
    (rows.get(id)?.doneAt ?? Infinity) < dueAt ||
    documents.some((document) => (firstSeen[keyOf(document, mark)] ?? Infinity) < dueAt);
  return {
    lost: wanted
      .filter((release) => rows.get(release.id)?.state !== 'done' || !release.documents.some(has(release)))
      .map(({ id }) => id),
    doubled: [
      ...[...counts].filter(([, count]) => count > 1).map(([key]) => key),
      ...[...expected]
        .filter(([document, count]) => (deliveries[document] ?? 0) !== count)
        .map(([document]) => document),
    ],
    early: wanted.filter(isEarly).map(({ id }) => id),
    halfMade: wanted
      .filter((release) => release.documents.some(has(release)) && !release.documents.every(has(release)))
      .map(({ id }) => id),
    outOfOrder: ordering(history),
    lags: wanted.flatMap(({ id, dueAt }) => {
      const doneAt = rows.get(id)?.doneAt;
      return doneAt ? [Math.max(0, doneAt - workableSince(dueAt, doneAt, absences, processes))] : [];
    }),
    seenLags: wanted.flatMap(({ dueAt, documents, mark }) =>
      documents.flatMap((document) => {
        const seenAt = firstSeen[keyOf(document, mark)];
        return seenAt ? [Math.max(0, seenAt - workableSince(dueAt, seenAt, absences, processes))] : [];
      }),
    ),
  };
}
