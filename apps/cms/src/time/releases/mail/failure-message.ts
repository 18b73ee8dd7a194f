import type { Words } from '../preflight/words';
import { called, documentList, dueTime, type MailedRelease } from './mailed-release';
import type { Message } from './render';
import { writeMessage, type Wording } from './write-message';

const matter: Words = { bg: 'Неизпълнена промяна', en: 'A release failed' };

const bulgarian = (release: MailedRelease, reason: string): Wording => ({
  paragraphs: [
    `в насрочения момент не можа да се изпълни ${called(release, 'bg')}.`,
    `Насрочено беше за ${dueTime(release, 'bg')}. Нищо от промяната не е направено наполовина: посетителите виждат сайта какъвто беше преди това.`,
    `Причина: ${reason}`,
    'Какво да направите: отворете промяната. Ако причината е извън съдържанието и е отстранена, изберете „Повторен опит“ – същото запазено съдържание ще излезе веднага. Ако трябва да се поправи съдържанието, поправете документа и го насрочете отново: неуспешната промяна пази текста такъв, какъвто е бил при насрочването.',
  ],
  lists: [documentList(release, 'bg')],
});

const english = (release: MailedRelease, reason: string): Wording => ({
  paragraphs: [
    `at its moment the following could not be carried out: ${called(release, 'en')}.`,
    `It was due on ${dueTime(release, 'en')}. Nothing was done by halves: visitors see the website as it was before.`,
    `Reason: ${reason}`,
    'What to do: open the release. If the reason lies outside the content and has been dealt with, choose “Retry”: the same pinned content will go out at once. If the content has to be corrected, correct the document and schedule it again: the failed release keeps the text as it was when it was scheduled.',
  ],
  lists: [documentList(release, 'en')],
});

const unknown: Words = { bg: 'не е записана.', en: 'none was recorded.' };

/** A message about a failed release, with the possible actions; `reason` as in the ledger, with the fields it names. */
export const failureMessage = (release: MailedRelease, reason: Words | null): Message =>
  writeMessage(release, matter, (language) =>
    ({ bg: bulgarian, en: english })[language](release, (reason ?? unknown)[language]),
  );
