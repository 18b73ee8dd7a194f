import type { Where } from 'payload';

import { userNames } from '../../../access/user-names';
import { productNow } from '../../../platform/clock';
import type { ReleaseView } from '../plan';
import { findReleases, pageOfReleases, type Reader } from './ledger';
import type { LedgerRow } from './ledger-row';

/** Time after which a due release counts as overdue, ms: the ticker needs a moment. */
const grace = 5000;

export const isOverdue = ({ state, dueAt }: Pick<LedgerRow, 'state' | 'dueAt'>, now: number) =>
  state === 'scheduled' && dueAt !== null && Date.parse(dueAt) + grace < now;

/**
 * The instants at which releases that were carried out end or ended, by their ids; `null` where the end was cancelled. An end may have been
 * moved since its release was scheduled, and nothing is left to end of one that was reverted.
 */
async function endsOf(reader: Reader, rows: LedgerRow[]): Promise<ReadonlyMap<string, string | null>> {
  const done = rows.filter(({ state, kind, endAt }) => state === 'done' && kind === 'release' && endAt);
  if (done.length === 0) return new Map();
  const ends = await findReleases(reader, {
    where: {
      and: [
        { inverseOf: { in: done.map(({ id }) => id) } },
        { kind: { equals: 'end' } },
        { replacedBy: { exists: false } },
      ],
    },
    sort: 'createdAt',
  });
  return new Map(
    ends.map(({ inverseOf, state, dueAt, endAt }) => [
      inverseOf ?? '',
      state === 'cancelled' ? null : (dueAt ?? endAt),
    ]),
  );
}

/** Rows of the ledger as the admin shows them; `now` in ms, UTC. */
export async function toViews(reader: Reader, rows: LedgerRow[], now: number): Promise<ReleaseView[]> {
  const names = await userNames(
    reader,
    rows.flatMap(({ scheduledBy, cancelledBy, decision }) => [scheduledBy, cancelledBy, decision?.by]),
  );
  const ends = await endsOf(reader, rows);
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? null) : null);
  return rows.map((row) => ({
    id: row.id,
    title: row.title ?? '—',
    state: row.state,
    kind: row.kind,
    dueAt: row.dueAt,
    endAt: ends.get(row.id) === undefined ? row.endAt : (ends.get(row.id) ?? null),
    doneAt: row.doneAt,
    items: row.plan,
    scheduledBy: nameOf(row.scheduledBy),
    cancelledBy: nameOf(row.cancelledBy),
    cancelReason: row.cancelReason,
    replaces: row.replaces,
    replacedBy: row.replacedBy,
    inverseOf: row.inverseOf,
    error: row.error ? { bg: row.error.bg, en: row.error.en } : null,
    findings: row.findings ?? [],
    decision: row.decision ? { ...row.decision, by: nameOf(row.decision.by) } : null,
    overdue: isOverdue(row, now),
  }));
}

export async function toView(reader: Reader, row: LedgerRow): Promise<ReleaseView> {
  const [view] = await toViews(reader, [row], productNow());
  return view as ReleaseView;
}

/** Number of past releases on a page of their list. */
const pageSize = 25;

/**
 * A page of the past and cancelled releases, the latest change first. Replaced releases appear under their successor, failed ones under
 * “Needs attention”.
 */
export async function pastViews(reader: Reader, page: number, now: number) {
  const { rows, totalPages } = await pageOfReleases(reader, {
    where: { and: [{ state: { in: ['done', 'cancelled'] } }, { replacedBy: { exists: false } }] },
    sort: ['-updatedAt', '-id'],
    limit: pageSize,
    page,
  });
  return { releases: await toViews(reader, rows, now), totalPages };
}

/** The coming and the latest past changes of the releases with the ids. */
export async function splitViews(reader: Reader, ids: string[], now: number) {
  const among: Where = { id: { in: ids } };
  const [coming, over] =
    ids.length === 0
      ? [[], []]
      : await Promise.all([
          findReleases(reader, {
            where: { and: [among, { state: { in: ['open', 'scheduled', 'undecided', 'failed'] } }] },
            sort: ['dueAt', 'createdAt'],
          }),
          findReleases(reader, {
            where: { and: [among, { state: { in: ['done', 'cancelled'] } }] },
            sort: '-updatedAt',
            limit: 10,
          }),
        ]);
  return { upcoming: await toViews(reader, coming, now), recent: await toViews(reader, over, now) };
}
