import type { Delivery, DeliveryUpdate } from './delivery';

/** The process that holds a row, and the end of its lease (ISO 8601). */
export interface Lease {
  owner: string;
  until: string;
}

/** The outbox as the courier needs it. Every method is one plain statement, outside any transaction. */
export interface DeliveryStore {
  /** Rows that still need work, in due order. */
  unfinished(limit: number): Promise<Delivery[]>;
  /** Takes a row whose lease is unchanged since it was read; `false` when another process was faster. */
  claim(delivery: Delivery, lease: Lease): Promise<boolean>;
  /** Extends this process's lease of a row. */
  renew(id: string, lease: Lease): Promise<void>;
  /** Writes an attempt's outcome, unless another process has taken the row in the meantime. */
  settle(id: string, owner: string, update: DeliveryUpdate): Promise<void>;
  /** Whether a newer change of the same document was saved. */
  isSuperseded(delivery: Delivery): Promise<boolean>;
  /** Removes old finished rows, a bounded number at a time; returns their number. */
  prune(): Promise<number>;
}
