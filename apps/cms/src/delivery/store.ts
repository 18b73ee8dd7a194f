import type { Delivery, DeliveryUpdate } from './delivery';

/** Who holds a row, and until when (ISO 8601) others keep their hands off it. */
export interface Lease {
  owner: string;
  until: string;
}

/** The outbox as the courier needs it. Every method is one plain statement, outside any transaction. */
export interface DeliveryStore {
  /** Rows that still need work, those due first. */
  unfinished(limit: number): Promise<Delivery[]>;
  /** Takes a row whose lease is what it was when read; `false` when another process was faster. */
  claim(delivery: Delivery, lease: Lease): Promise<boolean>;
  /** Prolongs the own lease of a row. */
  renew(id: string, lease: Lease): Promise<void>;
  /** Writes an attempt's outcome, unless another process has taken the row meanwhile. */
  settle(id: string, owner: string, update: DeliveryUpdate): Promise<void>;
  /** Whether a newer change of the same document was saved. */
  isSuperseded(delivery: Delivery): Promise<boolean>;
  /** Removes old finished rows, a bounded number at a time; gives how many went. */
  prune(): Promise<number>;
}
