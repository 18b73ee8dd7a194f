import type { DeliveryStore } from './store';

export interface CourierTimings {
  /** How long one instance of the site may take to answer, ms; it renders pages before it does. */
  sendTimeout: number;
  /** How long to look for a change on the public site before sending it again, ms. */
  patience: number;
  /** How long one look may take, ms. */
  lookTimeout: number;
  /** How long a row belongs to the process that works on it, ms. */
  lease: number;
  /** How often to look for due rows while some need work, ms. */
  busyPoll: number;
  /** How often to look for rows that another process left behind, ms. */
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
  /** Where visitors see the site. */
  publicUrl: string;
  /** Signs every message, `whsec_<base64>`. */
  secret: string;
  /**
   * Whether this is the only process on its database: a lease of anybody else is then one of a process that is gone.
   */
  alone: boolean;
  logError: (error: unknown, message: string) => void;
  timings?: Partial<CourierTimings>;
}
