export interface Wait {
  waitedMs: number;
  /** Time for which the present holder has had the lock. */
  heldMs: number;
  /** The holder's last statement, without its parameters. */
  statement: string;
  /** Number of other waiting writes. */
  others: number;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** Explains why a write did not get its turn, and where to look. */
export function describeWait({ waitedMs, heldMs, statement, others }: Wait): string {
  const waited = `A write waited ${seconds(waitedMs)} for the SQLite write lock and was given up.`;
  if (heldMs < waitedMs) return `${waited} ${others} other writes are queued: the database is overloaded.`;
  const last = statement ? ` (its last statement: ${statement.replace(/\s+/g, ' ').trim().slice(0, 120)})` : '';
  return (
    `${waited} One transaction has held it for ${seconds(heldMs)}${last}. ` +
    'Most likely a hook or an endpoint writes without passing req, so its write waits for the transaction that waits ' +
    'for the hook: pass req to every call inside a hook. If not, a hook inside a transaction is waiting for something slow.'
  );
}
