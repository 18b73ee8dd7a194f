import type { LedgerRow } from '../ledger/ledger-row';

/** The fields of a due release that the ticker needs. */
export type DueRelease = Pick<LedgerRow, 'id' | 'dueAt'> & { documents: string[] };

/** `done`: carried out by this process. `taken`: another process has it. `early`: not due by the database's clock. */
export type CarryOutResult = 'done' | 'taken' | 'early' | 'failed' | 'again';

/** The ledger as the ticker sees it; every method may throw while the database cannot be reached. */
export interface TickerStore {
  /** Scheduled releases that are due, in due order. */
  due(limit: number): Promise<DueRelease[]>;
  /** The earliest instant (ms, UTC) of all scheduled releases, even a past one. */
  nextDueAt(): Promise<number | null>;
  /** Carries a release out, or sets it aside when it cannot be. `again` requests a retry, for a temporary fault. */
  carryOut(release: DueRelease): Promise<CarryOutResult>;
  /** Signals to the other processes that this one is alive; called repeatedly while something is near. */
  announce(): Promise<void>;
  /** Ends the transactions of dead or frozen processes in the database, so that held-up work can go on; returns whether there were any. */
  endAbandoned(): Promise<boolean>;
  /** Work besides releases: passed window instants, checks ahead, mail. */
  chores(): Promise<void>;
}
