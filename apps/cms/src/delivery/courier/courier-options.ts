import type { Delivery, DeliveryUpdate } from '../delivery';

/** The process that holds a row, and the end of its lease (ISO 8601). */
interface Lease {
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

export interface CourierTimings {
  /** Timeout for one instance's answer, ms; it renders pages before it answers. */
  sendTimeout: number;
  /** Time for which a change is looked for on the public site before it is sent again, ms. */
  patience: number;
  /** Timeout for one look, ms. */
  lookTimeout: number;
  /** Length of a process's lease on a row, ms. */
  lease: number;
  /** Polling interval for due rows while some need work, ms. */
  busyPoll: number;
  /** Polling interval for rows left by another process, ms. */
  idlePoll: number;
}

export const usualTimings: CourierTimings = {
  sendTimeout: 30_000,
  patience: 5000,
  lookTimeout: 2000,
  lease: 15_000,
  busyPoll: 1000,
  idlePoll: 5000,
};

export interface CourierOptions {
  store: DeliveryStore;
  /** Names this process in leases. */
  owner: string;
  /** Base URLs of every instance of the site; all must acknowledge. */
  targets: string[];
  /** Base URL of the site for visitors. */
  publicUrl: string;
  /** Signs every message, `whsec_<base64>`. */
  secret: string;
  /** Whether this is the only process on its database: any other lease then belongs to a dead process. */
  alone: boolean;
  logError: (error: unknown, message: string) => void;
  timings?: Partial<CourierTimings>;
}
