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

/** A write waited longer for its turn than allowed. */
export class WriteWaitError extends DatabaseError {
  constructor(message: string) {
    super(message, 503);
  }
}

/** A statement or a commit arrived for a transaction that has ended: nothing of it was saved. */
export class TransactionEndedError extends DatabaseError {}

/** A transaction in which a write failed cannot be committed: nothing of it was saved. `cause` is the failure. */
export class TransactionFailedError extends DatabaseError {}
