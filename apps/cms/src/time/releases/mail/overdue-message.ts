import type { Words } from '../preflight/words';
import { called, documentList, dueTime, type MailedRelease } from './mailed-release';
import type { Message } from './render';
import { writeMessage, type Wording } from './write-message';

const matter: Words = { bg: 'Закъсняваща промяна', en: 'A release is overdue' };

const bulgarian = (release: MailedRelease): Wording => ({
  paragraphs: [
    `моментът вече отмина, но още чака изпълнение ${called(release, 'bg')}.`,
    `Насрочено е за ${dueTime(release, 'bg')}. Нищо не е загубено: промяната ще се изпълни веднага щом системата може.`,
    'Какво да направите: обърнете се към администратора – вероятно системата за управление на съдържанието или базата ѝ от данни не работи както трябва. Ако междувременно моментът е станал неподходящ, отворете промяната и я преместете или отменете.',
  ],
  lists: [documentList(release, 'bg')],
});

const english = (release: MailedRelease): Wording => ({
  paragraphs: [
    `its moment has passed, but the following is not done yet: ${called(release, 'en')}.`,
    `It is due since ${dueTime(release, 'en')}. Nothing is lost: it will be carried out as soon as the system can.`,
    'What to do: turn to the administrator; probably the CMS or its database does not work as it should. If the moment is no longer a good one, open the release and move or cancel it.',
  ],
  lists: [documentList(release, 'en')],
});

/** A message about a release that waits although its moment has passed. */
export const overdueMessage = (release: MailedRelease): Message =>
  writeMessage(release, matter, (language) => ({ bg: bulgarian, en: english })[language](release));
