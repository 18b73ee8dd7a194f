import type { Where } from 'payload';

import { userNames } from '../../../access/user-names';
import { productNow } from '../../../platform/clock';
import type { ReleaseView } from '../plan';
import { findReleases, type Reader } from './ledger';
import type { LedgerRow } from './ledger-row';

/** Time after which a due release counts as overdue, ms: the ticker needs a moment. */
const grace = 5000;

export const isOverdue = ({ state, dueAt }: Pick<LedgerRow, 'state' | 'dueAt'>, now: number) =>
  state === 'scheduled' && dueAt !== null && Date.parse(dueAt) + grace < now;

/** Rows of the ledger as the admin shows them; `now` in ms, UTC. */
export async function toViews(reader: Reader, rows: LedgerRow[], now: number): Promise<ReleaseView[]> {
  const names = await userNames(
    reader,
    rows.flatMap(({ scheduledBy, cancelledBy, decision }) => [scheduledBy, cancelledBy, decision?.by]),
  );
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? null) : null);
  return rows.map((row) => ({
    id: row.id,
    title: row.title ?? '—',
    state: row.state,
    kind: row.kind,
    dueAt: row.dueAt,
    endAt: row.endAt,
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
