import { CalendarRefusal, type FieldProblem, type Words } from '../refusal';

const refusal = (status: 404 | 409, words: Words) => () => new CalendarRefusal(status, words);

export const noSuchAnnouncement = refusal(404, {
  bg: 'Съобщението вече не съществува.',
  en: 'The announcement does not exist any more.',
});

export const noSuchInstant = refusal(409, {
  bg: 'Някой промени този момент междувременно. Календарът вече показва новото състояние.',
  en: 'Somebody has changed this moment meanwhile. The calendar shows it as it is now.',
});

export const alreadyPassed = refusal(409, {
  bg: 'Този момент вече е настъпил и не може да се мести оттук. Отворете съобщението.',
  en: 'This moment has passed and cannot be moved from here. Open the announcement.',
});

/** @param name of whoever edits it. */
export const beingEdited = (name: string) =>
  new CalendarRefusal(409, {
    bg: `${name} редактира съобщението в момента. Изчакайте или се разберете помежду си.`,
    en: `${name} is editing the announcement now. Wait, or agree with each other.`,
  });

export const toPast: Words = {
  bg: 'Моментът вече е отминал: изберете бъдещ.',
  en: 'The moment has passed already: choose one to come.',
};

export const unfit = (fields: FieldProblem[]) =>
  new CalendarRefusal(422, { bg: 'Моментът не може да се премести дотам.', en: 'It cannot be moved there.' }, fields);
