import type { LedgerRow } from '../ledger-row';

/** What the ticker needs to know of a due release. */
export type DueRelease = Pick<LedgerRow, 'id' | 'dueAt'> & { documents: string[] };

/** `done`: carried out by this process. `taken`: another process has it. `early`: not due by the database's clock. */
export type CarryOutcome = 'done' | 'taken' | 'early' | 'failed' | 'again';

/** The ledger as the ticker sees it; every method may throw while the database cannot be reached. */
export interface TickerStore {
  /** Scheduled releases that are due, in due order. */
  due(limit: number): Promise<DueRelease[]>;
  /** The earliest instant (ms, UTC) of all scheduled releases, be it past. */
  nextDueAt(): Promise<number | null>;
  /** Carries a release out, or sets it aside when it cannot be. `again` asks to try it once more, for a fault of the moment. */
  carryOut(release: DueRelease): Promise<CarryOutcome>;
  /** How far the database's clock is ahead of this process's, ms. */
  clockOffset(): Promise<number>;
  /** Tells the other processes that this one lives; asked for again and again while something is near. */
  announce(): Promise<void>;
  /** Ends what processes that died or froze hold in the database, so that what they held up can go on; says whether there was any. */
  endAbandoned(): Promise<boolean>;
  /** What is to be done beside the releases: passed window instants, checks ahead, mail. */
  chores(): Promise<void>;
}
