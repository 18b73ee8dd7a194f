import { expectedPhrase, expectedRemark } from '@civic/ui/format/expected-phrase';

import type { Translate } from '../../platform/words/admin-texts';
import { languageList } from '../../platform/words/language-name';
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

function hiddenWords({ now, next }: DocumentStatus, telling: Telling, t: Translate): State {
  if (!next) return { look: now, main: t(`documentStatus:now:${now}`), next: null };
  const moment = momentWords(next.at, telling);
  if (next.kind === 'announce')
    return { look: 'scheduled', main: t('documentStatus:next:announce', { moment }), next: null };
  if (next.kind === 'publish' || next.kind === 'release')
    return { look: 'scheduled', main: t('documentStatus:hidden', { moment }), next: null };
  return { look: now, main: t(`documentStatus:now:${now}`), next: t(`documentStatus:next:${next.kind}`, { moment }) };
}

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase() + text.slice(1);

/** An announcement without a moment: its expected date, or its cancellation. */
function promiseWords({ expected, now }: DocumentStatus, { language, timeZone }: Telling, t: Translate): State {
  if (expected?.certainty === 'cancelled')
    return {
      look: 'expired',
      main: expectedPhrase(language, expected, timeZone),
      next: expectedRemark(language, expected, timeZone),
    };
  const isKnown = expected !== null && expected.precision !== 'unknown' && expected.date !== null;
  const next = isKnown ? lowerFirst(tellExpected(expected, timeZone, language)) : t('documentStatus:withoutDate');
  return { look: now, main: t(`documentStatus:now:${now}`), next };
}

function mainWords({ hasUnpublishedEdits, now, withdrawnIn }: DocumentStatus, { language }: Telling, t: Translate) {
  const main =
    now === 'live' && hasUnpublishedEdits ? t('documentStatus:liveWithEdits') : t(`documentStatus:now:${now}`);
  if (withdrawnIn.length === 0 || now === 'withdrawn') return main;
  const languages = languageList(withdrawnIn, language);
  return t('documentStatus:except', { main, languages });
}

function wordsOf(status: DocumentStatus, telling: Telling, t: Translate): State {
  if (isHidden(status)) return hiddenWords(status, telling, t);
  const { next, now } = status;
  const main = mainWords(status, telling, t);
  if (next)
    return { look: now, main, next: t(`documentStatus:next:${next.kind}`, { moment: momentWords(next.at, telling) }) };
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
