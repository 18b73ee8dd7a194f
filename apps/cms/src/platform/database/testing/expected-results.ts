/** The results required of every database; the same list for each is the point. */
export const expectedResults = {
  concurrentCreates: { resolved: 20, notes: 20, outbox: 20 },
  concurrentUpdates: 8,
  bulk: { one: 6, clash: 'TransactionFailedError', two: 0 },
  // Every save once: one row from the creation, twelve from the saves.
  restConflicts: { saved: 12, outbox: 13 },
  rollback: { failed: 'Error', notes: 0, outbox: 0, committed: 0, seen: [] },
  afterCommitOrder: ['hook of one', 'after commit of one', 'signal', 'hook of two', 'after commit of two', 'signal'],
  caughtError: { write: 'TransactionEndedError', commit: 'TransactionEndedError', outbox: 0 },
  // The one row is from the note that took the title first.
  failedWrite: {
    duplicate: 'ValidationError',
    write: 'TransactionFailedError',
    commit: 'TransactionFailedError',
    outbox: 1,
  },
  forgottenPassword: { reset: 'string', quick: true },
};
