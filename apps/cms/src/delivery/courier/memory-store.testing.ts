import { unfinishedStates, type Delivery, type DeliveryError } from '../delivery';
import type { DeliveryStore } from './courier-options';

export type StoredDelivery = Delivery & { lastError?: DeliveryError | null; probePath?: string | null };

export interface MemoryStore extends DeliveryStore {
  rows: StoredDelivery[];
  row: () => StoredDelivery;
  /** Number of outcomes written. */
  settled: number;
  failNextSettle: boolean;
}

/** An outbox in memory that several couriers can share. */
export function memoryStore(rows: StoredDelivery[]): MemoryStore {
  const find = (id: string) => rows.find((row) => row.id === id);
  const store: MemoryStore = {
    rows,
    settled: 0,
    failNextSettle: false,
    row() {
      const [row] = rows;
      if (!row) throw new Error('The store is empty.');
      return row;
    },
    unfinished: async (limit) =>
      rows
        .filter(({ state }) => unfinishedStates.includes(state))
        .slice(0, limit)
        .map((row) => ({ ...row })),
    async claim({ id, attempts, leaseUntil, rounds, state }, lease) {
      const row = find(id);
      const isAsRead = row && row.state === state && row.attempts === attempts && row.rounds === rounds;
      if (!isAsRead || (row.leaseUntil ?? undefined) !== (leaseUntil ?? undefined)) return false;
      Object.assign(row, { leaseOwner: lease.owner, leaseUntil: lease.until });
      return true;
    },
    async renew(id, lease) {
      const row = find(id);
      if (row?.leaseOwner === lease.owner) row.leaseUntil = lease.until;
    },
    async settle(id, owner, update) {
      if (store.failNextSettle) {
        store.failNextSettle = false;
        throw new Error('The database is locked.');
      }
      const row = find(id);
      if (row?.leaseOwner === owner) Object.assign(row, update);
      store.settled += 1;
    },
    isSuperseded: async ({ document, savedAt }) =>
      rows.some((row) => row.document === document && row.savedAt > savedAt),
    prune: async () => 0,
  };
  return store;
}
