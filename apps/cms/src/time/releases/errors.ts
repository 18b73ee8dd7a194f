import type { AdminText } from '@civic/content/admin-languages';

/** A release that can never be carried out, with the reason in the words of the admin. */
export class ReleaseError extends Error {
  constructor(readonly words: AdminText) {
    super(words.en);
    this.name = 'ReleaseError';
  }
}

/** Another process has changed the ledger, so there is nothing to do (any more). */
export class NothingToDo extends Error {
  constructor(readonly reason: 'taken' | 'early') {
    super(reason);
    this.name = 'NothingToDo';
  }
}
