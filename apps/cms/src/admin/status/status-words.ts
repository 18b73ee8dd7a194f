import { expectedPhrase, expectedRemark } from '@civic/ui/format/expected-phrase';

import type { Translate } from '../../platform/words/admin-texts';
import { languageList } from '../../platform/words/language-name';
import { withSmallLetter } from '../../platform/words/small-letter';
import type { DocumentStatus } from '../../time/releases/plan';
import { momentWords, type Telling } from '../releases/moment-words';
import { tellExpected } from '../site-time/earlier-date';

/** The status of a document, in the words of the team. */
export interface StatusWords {
  /** Its appearance: that of the status, or `scheduled` when it is about to appear. */
  look: DocumentStatus['now'] | 'scheduled';
  main: string;
  /** The next change; `null` when the main words include it, or none is known. */
  next: string | null;
  /** What the status asks of people; `null` for nothing. */
  asks: string | null;
}

type State = Omit<StatusWords, 'asks'>;

const isHidden = ({ now }: DocumentStatus) => now === 'draft' || now === 'pending' || now === 'taken-down';

type Next = NonNullable<DocumentStatus['next']>;

/** The end of a change that does not last. */
const untilWords = ({ until }: Next, telling: Telling, t: Translate) =>
  until === null ? '' : t('documentStatus:until', { moment: momentWords(until, telling) });

const nextWords = (next: Next, telling: Telling, t: Translate) =>
  t(`documentStatus:next:${next.kind}`, { moment: momentWords(next.at, telling) }) + untilWords(next, telling, t);

function hiddenWords({ now, next }: DocumentStatus, telling: Telling, t: Translate): State {
  if (!next) return { look: now, main: t(`documentStatus:now:${now}`), next: null };
  const moment = momentWords(next.at, telling);
  const until = untilWords(next, telling, t);
  if (next.kind === 'announce') return { look: 'scheduled', main: nextWords(next, telling, t), next: null };
  if (next.kind === 'publish' || next.kind === 'release')
    return { look: 'scheduled', main: t('documentStatus:hidden', { moment }) + until, next: null };
  return { look: now, main: t(`documentStatus:now:${now}`), next: nextWords(next, telling, t) };
}

function mainWords({ edits, now, withdrawnIn }: DocumentStatus, { language }: Telling, t: Translate) {
  const alone = t(`documentStatus:now:${now}`);
  const main = edits === 'none' ? alone : t(`documentStatus:edits:${edits}`, { main: alone });
  if (withdrawnIn.length === 0 || now === 'withdrawn') return main;
  const languages = languageList(withdrawnIn, language);
  return t('documentStatus:except', { main, languages });
}

/** An announcement without a moment: its expected date, or its cancellation. */
function promiseWords(status: DocumentStatus, telling: Telling, t: Translate): State {
  const { expected, now } = status;
  const { language, timeZone } = telling;
  if (expected?.certainty === 'cancelled')
    return {
      look: 'expired',
      main: expectedPhrase(language, expected, timeZone),
      next: expectedRemark(language, expected, timeZone),
    };
  const isKnown = expected !== null && expected.precision !== 'unknown' && expected.date !== null;
  const next = isKnown ? withSmallLetter(tellExpected(expected, timeZone, language)) : t('documentStatus:withoutDate');
  return { look: now, main: mainWords(status, telling, t), next };
}

function wordsOf(status: DocumentStatus, telling: Telling, t: Translate): State {
  if (isHidden(status)) return hiddenWords(status, telling, t);
  const { next, now } = status;
  const main = mainWords(status, telling, t);
  if (next) return { look: now, main, next: nextWords(next, telling, t) };
  return now === 'coming-soon' ? promiseWords(status, telling, t) : { look: now, main, next: null };
}

function asksWords({ asks, lacks }: DocumentStatus, { language }: Telling, t: Translate): string | null {
  if (asks === 'lacking' || asks === 'lacking-end')
    return t(`documentStatus:asks:${asks}`, { field: lacks?.[language] ?? '' });
  return asks && t(`documentStatus:asks:${asks}`);
}

/** `Live`, `Goes live 12 May 2027, 09:00 (Sofia)`: a status in plain words. */
export const statusWords = (status: DocumentStatus, telling: Telling, t: Translate): StatusWords => ({
  ...wordsOf(status, telling, t),
  asks: asksWords(status, telling, t),
});
