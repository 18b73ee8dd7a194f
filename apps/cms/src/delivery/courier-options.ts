import type { DeliveryStore } from './store';

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
