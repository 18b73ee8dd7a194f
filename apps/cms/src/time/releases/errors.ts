import type { AdminText } from '@civic/content/admin-languages';

import type { Finding } from './plan';

/** A release that can never be carried out, with the reason in the words of the admin. */
export class ReleaseError extends Error {
  constructor(readonly words: AdminText) {
    super(words.en);
    this.name = 'ReleaseError';
  }
}

/** A release that must not be carried out as scheduled because of what people did since; the reason in the words of the admin. */
export class NeedsDecision extends ReleaseError {
  constructor(words: AdminText) {
    super(words);
    this.name = 'NeedsDecision';
  }
}

/** Another process has changed the ledger, so there is nothing to do (any more). */
export class NothingToDo extends Error {
  constructor(readonly reason: 'taken' | 'early') {
    super(reason);
    this.name = 'NothingToDo';
  }
}

/** The plan has errors that its author must fix first. */
export class Unfit extends Error {
  constructor(readonly findings: Finding[]) {
    super('The release cannot be scheduled like this.');
    this.name = 'Unfit';
  }
}

/** The release is not in the state required by the operation (any more). */
export class Conflict extends Error {
  constructor(
    readonly expected: string,
    /** Documents that were changed since, where that is the reason. */
    readonly documents: string[] = [],
  ) {
    super(`The release is not ${expected}.`);
    this.name = 'Conflict';
  }
}

export class Missing extends Error {
  constructor() {
    super('There is no such release.');
    this.name = 'Missing';
  }
}
