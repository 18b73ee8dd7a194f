import type { AdminText } from '@civic/content/admin-languages';

export type Words = AdminText;

export interface FieldProblem {
  /** The field of the document, such as `revealAt`. */
  path: string;
  message: string;
}

/** Something that the calendar does not do, and why, in the words of the admin. */
export class CalendarRefusal extends Error {
  constructor(
    readonly status: 404 | 409 | 422,
    readonly words: Words,
    readonly fields: FieldProblem[] = [],
  ) {
    super(words.en);
    this.name = 'CalendarRefusal';
  }
}
