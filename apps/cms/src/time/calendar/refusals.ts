import type { AdminText } from '@civic/content/admin-languages';
import type { WindowedType } from '@civic/content/content-types';

import { capitalised, windowWordsOf } from '../../content/window/words';

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
    /** Whether the person may do it all the same, once told. */
    readonly mayInsist = false,
  ) {
    super(words.en);
    this.name = 'CalendarRefusal';
  }
}

const refusal = (status: 404 | 409, words: Words) => () => new CalendarRefusal(status, words);

export function noSuchDocument(type: WindowedType) {
  const { bg, en } = windowWordsOf(type).document;
  return new CalendarRefusal(404, {
    bg: `${capitalised(bg)} вече не съществува.`,
    en: `${capitalised(en)} does not exist any more.`,
  });
}

export const noSuchInstant = refusal(409, {
  bg: 'Някой промени този момент междувременно. Календарът вече показва новото състояние.',
  en: 'Somebody has changed this moment in the meantime. The calendar now shows the current one.',
});

export const alreadyPassed = refusal(409, {
  bg: 'Този момент вече е настъпил и не може да се мести оттук. Отворете документа.',
  en: 'This moment has passed and cannot be moved from here. Open the document.',
});

/** @param name of the person who is editing it. */
export function beingEdited(type: WindowedType, name: string) {
  const { bg, en } = windowWordsOf(type).document;
  return new CalendarRefusal(409, {
    bg: `${name} редактира ${bg} в момента. Изчакайте или се разберете помежду си.`,
    en: `${name} is editing ${en} now. Wait, or agree between you.`,
  });
}

export const toPast: Words = {
  bg: 'Моментът вече е отминал: изберете бъдещ.',
  en: 'The moment has already passed: choose a later one.',
};

export const unfit = (fields: FieldProblem[]) =>
  new CalendarRefusal(
    422,
    { bg: 'Моментът не може да се премести дотам.', en: 'The moment cannot be moved there.' },
    fields,
  );

/** @param titles of the releases that will need a decision. */
export function stopsReleases(titles: readonly string[]) {
  const [bg, en] = [titles.map((title) => `„${title}“`).join(', '), titles.map((title) => `“${title}”`).join(', ')];
  const words = {
    bg: `Има насрочена промяна на документа: ${bg}. В нейния момент посетителите вече няма да виждат това, което тя трябва да покаже, и тя ще чака решение.`,
    en: `The document has a scheduled release: ${en}. At its moment visitors will no longer see what it should show, and it will need a decision.`,
  };
  return new CalendarRefusal(409, words, [], true);
}
