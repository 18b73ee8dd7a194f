/**
 * An error of the database layer. `status` is the REST layer's response status; the message is for the log, because it mentions
 * files, processes and hooks.
 */
export class DatabaseError extends Error {
  readonly isPublic = false;

  constructor(
    message: string,
    readonly status = 500,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The configuration names a database with which this product cannot work safely. */
export class DatabaseConfigurationError extends DatabaseError {}

/** Another process has the SQLite file open. */
export class DatabaseInUseError extends DatabaseError {}

const busyCode = 'DATABASE_BUSY';

/** A write waited longer for its turn than allowed. Nothing of it was saved, and it may succeed later. */
export class WriteWaitError extends DatabaseError {
  readonly code = busyCode;

  constructor(message: string, options?: ErrorOptions) {
    super(message, 503, options);
  }
}

/** Another process had the SQLite file locked for longer than a statement may wait. */
export class DatabaseLockedError extends WriteWaitError {}

/** The error among an error and its causes that makes it one of the database being busy. Not by class: a build may hold two copies. */
export function busyErrorIn(error: unknown): WriteWaitError | undefined {
  for (let current = error, depth = 0; current instanceof Error && depth < 10; depth += 1) {
    if ('code' in current && current.code === busyCode) return current as WriteWaitError;
    current = current.cause;
  }
  return undefined;
}

/** A statement or a commit arrived for a transaction that has ended: nothing of it was saved. */
export class TransactionEndedError extends DatabaseError {}

/** A transaction in which a write failed cannot be committed: nothing of it was saved. `cause` is the failure. */
export class TransactionFailedError extends DatabaseError {}
