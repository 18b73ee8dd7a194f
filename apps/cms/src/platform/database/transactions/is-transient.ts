interface MongoErrorLike {
  code?: unknown;
  hasErrorLabel?: (label: string) => boolean;
  cause?: unknown;
}

const writeConflict = 112;

/**
 * Whether an error, or its cause, means "another transaction was in the way: do the whole transaction again". No error of SQLite
 * does, because its writers queue.
 */
export function isTransient(error: unknown): boolean {
  for (let current = error, depth = 0; typeof current === 'object' && current !== null && depth < 10; depth += 1) {
    const { code, hasErrorLabel, cause } = current as MongoErrorLike;
    if (code === writeConflict) return true;
    if (typeof hasErrorLabel === 'function' && hasErrorLabel.call(current, 'TransientTransactionError')) return true;
    current = cause;
  }
  return false;
}
